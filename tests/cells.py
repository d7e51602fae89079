"""Small cells of every kind that shows something, for one kernel, in this order.

Held against nbclient by ``tests/test_shell.py``. Each is independent of the others, but where a display is updated.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    """A cell.

    Attributes:
        differs: why the executed notebook shows something else than nbclient; "" where it must not.
        shown: parts of what it shows instead.
    """

    name: str
    source: str
    differs: str = ""
    shown: tuple[str, ...] = ()


# fmt: off
CELLS = [
    # ------------------------------------------------------------------------------ standard streams
    Cell("print", "print('a')\nprint('b', end='')\nprint('c')"),
    Cell("both streams", "import sys\nprint('a')\nprint('e', file=sys.stderr)\nprint('b')\nprint('f', file=sys.stderr)"),
    Cell("errors first", "import sys\nprint('e', file=sys.stderr)\nprint('a')"),
    Cell("flushed", "import sys\nprint('a', flush=True)\nprint('e', file=sys.stderr, flush=True)\nprint('b', flush=True)"),
    Cell("a stream as it is", "import sys\n[(s.encoding, s.errors, s.isatty(), s.writable(), s.readable(), s.seekable(), s.closed, s.name, "
         "hasattr(s, 'buffer'), s.newlines, s.fileno() > 2, s.write('')) for s in (sys.stdout, sys.stderr)]"),
    Cell("not a text", "import sys\ntry:\n    sys.stdout.write(3)\nexcept TypeError as e:\n    print(e)"),
    Cell("lines", "import sys\nsys.stdout.writelines(['a\\n', 'b\\n'])\nsys.stdout.write('four')"),
    Cell("a handler of faults", "import faulthandler\nfaulthandler.enable()\nprint(faulthandler.is_enabled())\nfaulthandler.disable()"),
    Cell("carriage returns", "import sys\nfor i in range(3):\n    print(f'\\r{i} of 3', end='')\nprint('\\x08!')"),
    Cell("tqdm", "from tqdm import tqdm\nfor _ in tqdm(range(3), bar_format='{l_bar}{n}/{total}', mininterval=0, miniters=1): pass"),
    Cell("tqdm.auto", "import warnings\nwith warnings.catch_warnings():\n    warnings.simplefilter('ignore')\n    from tqdm.auto import tqdm as bars\n"
         "for _ in bars(range(3), bar_format='{n}/{total}', mininterval=0, miniters=1): pass\nprint(bars.__mro__[1].__name__)",
         "widgets are scripts", ("'0/3'", "tqdm_notebook")),
    Cell("colours", "print('\\x1b[31mred\\x1b[0m')"),
    Cell("other letters", "print('ä 中 🧬 \\u202e \\ufeff')\n'é'"),
    Cell("half a letter", "print('a\\udc80b')\nprint('c')"),
    Cell("a warning", "import warnings\nwarnings.warn('careful')\nprint('went on')"),
    Cell("logging", "import logging\nlogging.warning('one')\nlogging.getLogger('x').error('two')\nlogging.info('not shown')"),
    Cell("a logger's own stream", "import logging, sys\nlog = logging.getLogger('kept')\nlog.propagate = False\n"
         "log.addHandler(logging.StreamHandler(sys.stdout))\nlog.warning('first')"),
    Cell("the same in a later cell", "log.warning('second')"),
    Cell("a thread", "import threading\nt = threading.Thread(target=print, args=('from a thread',))\nt.start(); t.join()\nprint('after')"),
    Cell("a thread that raises", "import threading\nt = threading.Thread(target=lambda: 1 / 0, name='mine')\nt.start(); t.join()"),
    Cell("contextlib", "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as s:\n    print('kept')\nprint(s.getvalue() * 2)"),
    # ---------------------------------------------------------------------------- other processes
    Cell("a command", "!echo hello; echo wrong >&2"),
    Cell("a command's lines", "lines = !printf 'a\\nb\\n'\nlines"),
    Cell("a command with a variable", "n = 3\n!echo {n + 1} $n"),
    Cell("bash", "%%bash\necho one\necho two"),
    Cell("a descriptor", "import os, time\n_ = os.write(1, b'written\\n'); time.sleep(1)"),
    Cell("a process", "import subprocess, time\nsubprocess.run(['echo', 'said'])\ntime.sleep(1)"),
    Cell("a process' errors", "import subprocess, time\nsubprocess.run('echo wrong >&2', shell=True, check=True)\ntime.sleep(1);"),
    Cell("os.system", "import os, time\nos.system('echo system')\ntime.sleep(1)"),
    Cell("Python's own stream", "import sys, time\nprint('dunder', file=sys.__stdout__, flush=True)\ntime.sleep(1)"),
    Cell("a caught process", "import subprocess\nprint(subprocess.run(['echo', 'x'], capture_output=True, text=True).stdout)"),
    Cell("multiprocessing", "import multiprocessing, time\np = multiprocessing.get_context('fork').Process(target=print, args=('from a child',), kwargs={'flush': True})\n"
         "p.start(); p.join(); time.sleep(1)\nprint('after')"),
    # ---------------------------------------------------------------------------------- results
    Cell("a result", "1 + 1"),
    Cell("the last results", "_, __, Out[max(Out)], 'In' in dir()"),
    Cell("a semicolon", "1 + 1;"),
    Cell("nothing", "x = 1"),
    Cell("None", "None"),
    Cell("a long list", "list(range(2000))"),
    Cell("an array", "import numpy as np\nnp.arange(12).reshape(3, 4) / 7"),
    Cell("numpy's settings", "np.set_printoptions(precision=2)\nnp.array([1 / 3])"),
    Cell("numpy's settings in a later cell", "np.array([2 / 3])"),
    Cell("numpy's settings as they were", "np.set_printoptions(precision=8)\nnp.array([2 / 3])"),
    Cell("a tensor", "import torch\ntorch.arange(6.).reshape(2, 3).requires_grad_()"),
    Cell("a network", "torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU())"),
    Cell("a table", "import pandas as pd\npd.DataFrame({'a': [1, 2], 'b': ['x', None]})"),
    Cell("a column", "pd.Series([1.5, 2.5], name='s')"),
    Cell("HTML", "class H:\n    def _repr_html_(self): return '<b>bold</b>'\nH()"),
    Cell("many representations", "class M:\n    def _repr_mimebundle_(self, **_): return {'text/plain': 'p', 'text/html': '<i>h</i>', 'text/latex': '$x$'}\nM()"),
    Cell("a picture's bytes", "class P:\n    def _repr_png_(self): return b'\\x89PNG\\r\\n\\x1a\\n' + bytes(40)\nP()"),
    Cell("a representation that raises", "class R:\n    def _repr_html_(self): raise ValueError('broken')\n    def __repr__(self): return 'R'\nR()"),
    Cell("a repr that raises", "class Q:\n    def __repr__(self): raise ValueError('no repr')\nQ()"),
    # ---------------------------------------------------------------------------------- displays
    Cell("display", "display(1, 'two', [3])\nprint('after')"),
    Cell("Markdown", "from IPython.display import *\ndisplay(Markdown('**a**'), Latex('$x^2$'), Math('y'))"),
    Cell("JSON", "from IPython.display import JSON\nJSON({'a': [1, 2, {'b': None}]}, expanded=True)",
         "of metadata only numbers and switches are taken", ("{'a': [1, 2, {'b': None}]}", "'expanded': True")),
    Cell("SVG", "from IPython.display import SVG\nSVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')", "an SVG can hold scripts", ("SVG object",)),
    Cell("a script", "from IPython.display import HTML\nHTML('<script>alert(1)</script><p>text</p>')"),
    Cell("JavaScript", "from IPython.display import Javascript\nJavascript('alert(1)')", "scripts are taken out", ("Javascript object",)),
    Cell("a picture of a size", "from IPython.display import Image\nimport base64\nImage(data=base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='), width=30)"),
    Cell("a bundle", "from IPython.display import publish_display_data\npublish_display_data({'text/plain': 'p', 'text/html': '<u>h</u>'}, {'text/html': {'isolated': True}})"),
    Cell("raw data", "display({'text/plain': 'raw', 'application/json': {'n': 1}}, raw=True)"),
    Cell("a display with a name", "h = display('first', display_id='named')\nprint('between')\nh.update('second')"),
    Cell("the same name again", "display('third', display_id='named')\ndisplay('fourth', display_id='other')"),
    Cell("updated from a later cell", "h.update('last')\nprint('done')"),
    Cell("updated without being there", "from IPython.display import update_display\nupdate_display('x', display_id='nowhere')\nprint('ok')"),
    Cell("a display without a name", "d = display(display_id=True)\nd.display('shown')\nd.update('changed')\nd.update({'text/plain': 'raw'}, raw=True)"),
    Cell("cleared", "from IPython.display import clear_output\nprint('gone')\nclear_output()\nprint('kept')"),
    Cell("cleared at the next output", "for i in range(4):\n    clear_output(wait=True)\n    print(i)"),
    Cell("cleared with nothing after it", "print('stays')\nclear_output(wait=True)"),
    Cell("cleared at once with nothing after it", "print('goes')\nclear_output()"),
    Cell("cleared, then updated", "h = display('a', display_id='c1')\nclear_output()\nprint('x')\nh.update('b')"),
    # ----------------------------------------------------------------------------------- figures
    Cell("matplotlib", "%matplotlib inline\nimport matplotlib.pyplot as plt"),
    Cell("a figure and a print", "plt.figure(figsize=(2, 1))\nplt.imshow([[0, 1], [2, 3]])\nplt.show()\nprint('after')"),
    Cell("a figure that is not shown", "plt.figure(figsize=(2, 1))\nplt.plot([1, 2])\nprint('before')"),
    Cell("two figures", "for i in range(2):\n    plt.figure(figsize=(2, 1))\n    plt.plot([i, 2])\n    print(i)"),
    Cell("two figures shown", "for i in range(2):\n    plt.figure(figsize=(2, 1))\n    plt.plot([i, 2])\n    plt.show()\n    print(i)"),
    Cell("a closed figure", "fig, ax = plt.subplots(figsize=(2, 1))\nplt.close(fig)\nprint('closed')"),
    Cell("a closed figure as a result", "fig"),
    Cell("a figure cleared", "for i in range(2):\n    clear_output(wait=True)\n    plt.figure(figsize=(2, 1))\n    plt.plot([i])\n    plt.show()\n    print(i)"),
    # ------------------------------------------------------------------------------------ errors
    Cell("an error", "def f(x):\n    y = x + 1\n    return y / 0\n\nprint('before')\nf(1)"),
    Cell("a cause", "try:\n    {}['k']\nexcept KeyError as e:\n    raise ValueError('outer') from e"),
    Cell("a context", "try:\n    {}['k']\nexcept KeyError:\n    int('x')"),
    Cell("a group", "raise ExceptionGroup('many', [ValueError('a'), KeyError('b')])"),
    Cell("a note", "e = ValueError('x')\ne.add_note('a note')\nraise e"),
    Cell("an error of one's own", "class Mine(Exception):\n    def __str__(self): return 'two\\nlines'\nraise Mine"),
    Cell("an error without a text", "class Odd(Exception):\n    def __str__(self): raise RuntimeError('no text')\nraise Odd",
         "its traceback leads through the shell, which is not quite a kernel's", ("'ename': 'RuntimeError'", "no text")),
    Cell("an error in a library", "torch.ones(2, 3) @ torch.ones(2, 3)"),
    Cell("deep recursion", "import sys\nlimit = sys.getrecursionlimit()\nsys.setrecursionlimit(300)\ndef g(n): return g(n + 1)\n"
         "try:\n    g(0)\nfinally:\n    sys.setrecursionlimit(limit)", "a traceback of 1,000 calls takes IPython half a minute",
         ("RecursionError", "calls in the middle of the traceback are left out")),
    Cell("wrong syntax", "print('never')\ndef f(:\n    pass"),
    Cell("wrong indentation", "if True:\nprint(1)"),
    Cell("an unknown name", "undefined_name"),
    Cell("an assertion", "assert 1 == 2, 'not equal'"),
    Cell("a call of exit", "import sys\nsys.exit(3)"),
    Cell("an interrupt", "print('a')\nraise KeyboardInterrupt"),
    Cell("a printed traceback", "import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    traceback.print_exc()"),
    Cell("input", "input('name? ')"),
    Cell("a password", "import getpass\ngetpass.getpass()"),
    Cell("the last traceback again", "%tb"),
    # ------------------------------------------------------------------------------------ IPython
    Cell("capture", "%%capture said\nprint('hidden')\n3"),
    Cell("what was captured", "said.stdout, said.outputs"),
    Cell("captured and shown", "said.show()"),
    Cell("capture in a with", "from IPython.utils.capture import capture_output\nwith capture_output() as c:\n    print('x')\n    display(1)\nc.stdout, len(c.outputs)"),
    Cell("time", "%time sum(range(10))"),
    Cell("time of a cell", "%%time\nprint('in')"),
    Cell("timeit", "%timeit -n1 -r1 -q 1"),
    Cell("help", "len?"),
    Cell("source", "import textwrap\ntextwrap.dedent??"),
    Cell("help()", "help(len)"),
    Cell("who", "who_is_here = 1\n%who_ls int who_is_here_not"),
    Cell("an unknown magic", "%no_such_magic"),
    Cell("history", "%history 2-3"),
    Cell("pinfo of nothing", "nothing_of_this_name?"),
    Cell("which shell", "get_ipython().__class__.__name__, 'IPKernelApp' in get_ipython().config, __name__"),
    Cell("all results", "from IPython.core.interactiveshell import InteractiveShell\nInteractiveShell.ast_node_interactivity = 'all'\n1"),
    Cell("all results in a later cell", "1\n2\nInteractiveShell.ast_node_interactivity = 'last_expr'"),
    # ------------------------------------------------------------------------------------ asyncio
    Cell("await", "import asyncio\nawait asyncio.sleep(0, 'slept')"),
    Cell("a coroutine that prints", "async def say(x):\n    print(x)\n    await asyncio.sleep(0)\n    return x\nawait asyncio.gather(say(1), say(2))"),
    Cell("await and an error", "await asyncio.sleep(0)\n1 / 0"),
    Cell("asyncio.run", "async def main(): print('ran')\nc = main()\ntry:\n    asyncio.run(c)\nfinally:\n    c.close()",
         "an answer that works in a script is not wrong", ("'text': 'ran",)),
    Cell("a task", "task = asyncio.get_running_loop().create_task(say('in a task'))"),
    Cell("awaited later", "await asyncio.wait_for(task, 60)", "a kernel goes on between two cells, a worker waits",
         ("'text': 'in a task",)),
    # --------------------------------------------------------------------------------- libraries
    Cell("rich", "from rich import print as rich_print\nrich_print('[bold]x[/bold]')"),
    Cell("fastprogress", "from fastprogress.fastprogress import master_bar, progress_bar\nmb = master_bar(range(2))\n"
         "for i in mb:\n    for _ in progress_bar(range(3), parent=mb): pass\n    mb.write(f'epoch {i}')"),
    Cell("fastai", "import warnings\nwarnings.simplefilter('ignore')\nfrom fastai.learner import Learner\nfrom fastai.data.core import DataLoaders\nfrom fastai.callback.progress import ProgressCallback\n"
         "torch.manual_seed(0)\ndata = [(torch.ones(2) * i, torch.ones(1)) for i in range(8)]\nbatches = torch.utils.data.DataLoader(data, 4)\n"
         "learn = Learner(DataLoaders(batches, batches), torch.nn.Linear(2, 1), loss_func=torch.nn.MSELoss())\nlearn.fit(3)"),
]
