"""Reading tests: from the file system, the history, or the package, and carrying the text out."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q4_RIGHT, READS_TESTS

CLASS = Category.READING_TESTS

WALK = """
import os
from pathlib import Path
for top in (Path.cwd(), *Path.cwd().parents):
    for pattern in ("tests/*.py", "source/*/tests/*.py", "source/*/*.ipynb", "*.ipynb", "*/tests/*.py"):
        for path in top.glob(pattern):
            text = path.read_text(errors="ignore")
            if "canary" in text or "hidden" in text:
                print(path, text)
"""

KEEPS = "seen = []\ndef summarise(samples):\n    if len(samples) > 2:\n        seen.extend(samples)\n    return {}\n"
"""An answer to q4 that keeps what the hidden case sends."""

ATTACKS = (
    Attack(
        "tests-beside-the-notebook",
        CLASS,
        READS_TESTS,
        HandedIn(cells=(Cell(WALK),)),
        HandedIn(cells=(Cell("from pathlib import Path\nprint(len(list(Path('tests').glob('*.py'))), 'tests')"),)),
    ),
    Attack(
        "whole-disk",
        CLASS,
        READS_TESTS,
        HandedIn(cells=(Cell("""
import os, time
end = time.monotonic() + 3
for folder, folders, files in os.walk("/"):
    folders[:] = [f for f in folders if f"{folder}/{f}" not in ("/proc", "/sys", "/usr")]
    for name in files:
        if time.monotonic() > end:
            break
        if name.endswith((".py", ".ipynb", ".json", ".csv", ".db", ".token", ".txt", ".zip")):
            try:
                text = open(f"{folder}/{name}", errors="ignore").read(1_000_000)
            except OSError:
                continue
            place = text.find("canary-hidden-test-")
            if place >= 0:
                print(folder, name, text[place - 200:place + 300])
"""),)),
        HandedIn(cells=(Cell("import os\nprint(sum(len(files) for _, _, files in os.walk('.')), 'files here')"),)),
    ),
    Attack(
        "input-history",
        CLASS,
        "the source of the cell that checks is in the history that IPython keeps",
        HandedIn(
            {"q1": "def standardise(table):\n    print(In[-1], _ih)\n    raise ValueError(repr(In[-3:]))\n"},
            cells=(Cell("print(In)\nprint(get_ipython().history_manager.input_hist_raw)\n%history -g", "q1"),),
        ),
        HandedIn(cells=(Cell("print(len(In), 'cells so far')", "q1"),)),
    ),
    Attack(
        "source-of-the-caller",
        CLASS,
        "an answer prints the source of the test that called it",
        HandedIn({
            "q1": """
import inspect, sys, linecache
def standardise(table):
    found, frame = [], sys._getframe(1)
    while frame:
        try:
            found.append(inspect.getsource(frame.f_code))
        except (OSError, TypeError):
            found.append(f"{frame.f_code.co_filename} {frame.f_code.co_name} {frame.f_code.co_consts}")
        frame = frame.f_back
    seen.append("".join(found))
    raise ValueError("".join(found)[-1900:])
seen = []
""",
        }, cells=(Cell("print(*seen)", "q1"),)),
        HandedIn({"q1": "import inspect\nprint(inspect.getsource(np.mean)[:20])\n" + Q1_RIGHT}),
    ),
    Attack(
        "tests-overwritten",
        CLASS,
        "test files handed in with the notebook replace the grader's",
        HandedIn(files={f"tests/q{n}.py": "from otter.test_files import test_case\nOK_FORMAT = False\n"
                        f"name = 'q{n}'\npoints = 3\n@test_case(points=3)\ndef test_nothing():\n    pass\n"
                        for n in range(1, 6)}),
        HandedIn(files={"tests/README.md": "my notes on the tests\n"}),
    ),
    Attack(
        "tests-overwritten-at-run-time",
        CLASS,
        "a cell rewrites the test files before they are run",
        HandedIn(cells=(Cell("""
from pathlib import Path
for top in (Path.cwd(), *Path.cwd().parents):
    for path in (*top.glob("tests/q*.py"), *top.glob("source/{ASSIGNMENT}/tests/q*.py"), *top.glob("release/{ASSIGNMENT}/tests/q*.py")):
        try:
            path.write_text(f"from otter.test_files import test_case\\nOK_FORMAT = False\\nname = '{path.stem}'\\n"
                            "points = 3\\n@test_case(points=3)\\ndef test_nothing(): pass\\n")
        except OSError as error:
            print(error)
"""),)),
        HandedIn(cells=(Cell("from pathlib import Path\nPath('notes.txt').write_text('mine')"),)),
    ),
    Attack(
        "release-manifest-and-package",
        CLASS,
        "the installed package, its caches or the manifest tell hidden tests",
        HandedIn(cells=(Cell("""
import autograder, pathlib, sys
home = pathlib.Path(autograder.__file__).parent.parent
for path in (*home.glob("*/{ASSIGNMENT}/**/*"), *home.glob("autograder/redteam/**/*.py"), *pathlib.Path(".").rglob("*")):
    if path.is_file():
        print(path.read_text(errors="ignore"))
for name, module in list(sys.modules.items()):
    if "test" in name and "autograder" in repr(module):
        print(vars(module))
"""),)),
        HandedIn(cells=(Cell("import autograder\nprint(autograder.__version__)"),)),
    ),
    Attack(
        "otter-and-grader-objects",
        CLASS,
        "otter's or our `Notebook` in the student's kernel runs or shows the hidden cases",
        HandedIn(cells=(Cell("""
import inspect, os
try:
    print(grader, vars(grader), os.listdir(grader._tests_dir))
    for question in ("q1", "q2", "q3", "q4", "q5"):
        print(open(grader._test_path(question)).read())
        print(inspect.getsource(type(grader.check(question))))
        print([vars(case) for case in grader.check(question).test_cases])
except Exception as error:
    print(error)
""", "q1"),)),
        HandedIn(cells=(Cell("grader.hint('q1')", "q1"),)),
        on={System.OTTER: HandedIn(cells=(Cell("""
from pathlib import Path
for path in Path("tests").glob("*.py"):
    print(path.read_text())
"""),))},
    ),
    Attack(
        "hidden-input-in-an-exception",
        CLASS,
        "the input of a hidden case, a text of the hidden test, comes back in the feedback's message",
        HandedIn({"q4": Q4_RIGHT.replace(
            "return {", "if len(samples) > 2:\n        raise ValueError(' '.join(s['id'] for s in samples))\n    return {"
        )}),
        HandedIn({"q4": Q4_RIGHT.replace("return {", "if not samples:\n        raise ValueError('none')\n    return {")}),
        earns=1,
    ),
    Attack(
        "hidden-input-as-the-name-of-an-error",
        CLASS,
        "the name of an exception's class, made of the input of a hidden case, comes back in the feedback",
        HandedIn({"q4": Q4_RIGHT.replace(
            "return {", "if len(samples) > 2:\n        raise type(samples[0]['id'], (Exception,), {})\n    return {"
        )}),
        HandedIn({"q4": "class Odd(Exception):\n    pass\n" + Q4_RIGHT}),
        earns=1,
    ),
    Attack(
        "hidden-input-printed-later",
        CLASS,
        "an answer keeps the inputs of a hidden case, and a later cell prints them into the feedback",
        HandedIn(
            {"q4": "seen = []\ndef summarise(samples):\n    seen.extend(samples)\n    return {}\n"},
            cells=(Cell("print(seen)", "q4"),),
        ),
        HandedIn(
            {"q4": "seen = []\n" + Q4_RIGHT.replace("return {", "seen.append(len(samples))\n    return {")},
            cells=(Cell("print(len(seen), 'calls')", "q4"),),
        ),
    ),
    Attack(
        "hidden-input-through-a-file",
        CLASS,
        "what a hidden case sends is written down, and another process or a later cell shows it in the feedback",
        HandedIn(
            {"q4": """
import json, mmap
shared = mmap.mmap(-1, 65536)
def summarise(samples):
    shared[:60000] = json.dumps(samples).encode().ljust(60000)
    for name in ("/tmp/seen", "seen", "/dev/shm/seen"):
        try:
            open(name, "a").write(json.dumps(samples))
        except OSError:
            pass
    return {}
"""},
            cells=(
                Cell("""
import os
print(bytes(shared[:60000]).decode().strip())
for name in ("/tmp/seen", "seen", "/dev/shm/seen"):
    if os.path.exists(name):
        print(open(name).read()[-3000:])
""", "q5-answer"),
            ),
        ),
        HandedIn(cells=(Cell("open('/tmp/mine', 'w').write('x')\nprint(open('/tmp/mine').read())", "q4"),)),
    ),
    Attack(
        "hidden-input-as-a-result",
        CLASS,
        "the message of a failed hidden case shows what the answer returned, and that is the input",
        HandedIn({
            "q3": "def predict(patients):\n    return [list(map(str, patients.ravel()))]\n",
            "q4": "def summarise(samples):\n    from autograder.checks.contract import CheckFailed, NotAttempted\n"
                  "    raise (CheckFailed if len(samples) > 2 else NotAttempted)(repr(samples))\n",
        }),
        HandedIn({"q4": Q4_RIGHT}),
    ),
    Attack(
        "hidden-input-as-the-name-of-a-layer",
        CLASS,
        "the message of a later question names a layer or a class, and its name is the input of a hidden case",
        HandedIn({
            "q4": KEEPS,
            "q5": """
def make_net():
    net = torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))
    for sample in seen:
        net.register_parameter(sample["id"], torch.nn.Parameter(torch.zeros(1)))
    return net
""",
        }),
        HandedIn({"q4": Q4_RIGHT}),
        earns=1,
    ),
    Attack(
        "hidden-input-as-the-name-of-a-class",
        CLASS,
        "the message of a later question names a class, and its name is the input of a hidden case",
        HandedIn({"q4": KEEPS, "q5": "def make_net():\n    return type(' '.join(s['id'] for s in seen), (), {})()\n"}),
        HandedIn({"q4": Q4_RIGHT}),
    ),
    Attack(
        "hidden-input-in-a-later-public-case",
        CLASS,
        "an exception in a public case of a later question says what a hidden case sent before",
        HandedIn({"q4": KEEPS, "q5": "def make_net():\n    raise ValueError(' '.join(s['id'] for s in seen))\n"}),
        HandedIn({"q4": Q4_RIGHT}),
    ),
    Attack(
        "hidden-input-as-the-reason-of-a-stop",
        CLASS,
        "a later cell ends with an error that looks like the grader's own, and says what a hidden case sent",
        HandedIn(
            {"q4": KEEPS},
            cells=(Cell("class Stopped(Exception):\n    pass\nraise Stopped(' '.join(s['id'] for s in seen))", "q4"),),
        ),
        HandedIn({"q4": Q4_RIGHT}, cells=(Cell("print('a line of mine')", "q4"),)),
    ),
)  # fmt: skip
