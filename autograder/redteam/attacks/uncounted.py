"""Exhaustion by what is easily left out of the count: executed children, memory nobody looks at, buffers.

The assignment allows 1 GB. Each of these takes more, and says so when it has it.
"""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q4_RIGHT

CLASS = Category.EXHAUSTION
OURS = frozenset({System.AUTOGRADER})
MEMORY = "a submission holds more than the 1 GB that it may, where nobody counts it"

HOLD = """
import os, subprocess, sys, time
HOLD = "x = b'x' * ({} << 20); print('held', flush=True); import time; time.sleep(3)"
def hold(megabytes, count):
    children = [subprocess.Popen([sys.executable, "-S", "-c", HOLD.format(megabytes)], stdout=subprocess.PIPE)
                for _ in range(count)]
    return sum(child.stdout.readline() == b"held\\n" for child in children)
"""
ATTACKS = (
    Attack(
        "executed-children", CLASS, MEMORY,
        HandedIn(cells=(Cell(HOLD + """
if hold(300, 4) == 4:
    time.sleep(1)
    print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell(HOLD + "print(hold(10, 2))"),)),
        systems=OURS,
    ),
    Attack(
        "executed-children-of-a-library", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import joblib, time
def hold(number):
    held = b"x" * (400 << 20)
    time.sleep(1)
    return len(held)
if sum(joblib.Parallel(n_jobs=4)(joblib.delayed(hold)(n) for n in range(4))) == 4 * (400 << 20):
    print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell("import joblib\nprint(joblib.Parallel(n_jobs=2)(joblib.delayed(abs)(n) for n in range(4)))"),)),
        systems=OURS,
    ),
    Attack(
        "executed-again-and-again", CLASS, MEMORY,
        HandedIn({"q1": HOLD + """
AGAIN = "import os, sys; os.execv(sys.executable, [sys.executable, '-S', '-c', sys.argv[1]])"
def standardise(table):
    children = [subprocess.Popen([sys.executable, "-S", "-c", AGAIN, HOLD.format(300)], stdout=subprocess.PIPE)
                for _ in range(6)]
    if sum(child.stdout.readline() == b"held\\n" for child in children) == 6:
        time.sleep(1)
        raise ValueError("redteam-" + "reached")
"""}),
        HandedIn({"q1": "import subprocess\nsubprocess.run(['true'])\n" + Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "forks-that-say-they-were-executed-otherwise", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import ctypes, os, struct, time
libc = ctypes.CDLL(None, use_errno=True)
fields = open("/proc/self/stat").read().rsplit(")", 1)[1].split()
for option, field in ((1, 23), (2, 24), (5, 25)):  # where code begins and ends, and the stack
    if libc.prctl(35, option, ctypes.c_ulong(int(fields[field])), 0, 0) == 0:
        print("redteam-" + "reached")
children = []
for _ in range(4):
    ready, tell = os.pipe()
    if os.fork() == 0:
        held = b"x" * (400 << 20)
        os.write(tell, b"1")
        time.sleep(4)
        os._exit(0)
    os.close(tell)
    children.append(ready)
if all(os.read(ready, 1) for ready in children):
    time.sleep(1)
    print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell("import ctypes\nprint(ctypes.CDLL(None).prctl(15, b'mine', 0, 0, 0))"),)),
        systems=OURS,
    ),
    Attack(
        "shared-memory-nobody-looks-at", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import mmap, time
held = mmap.mmap(-1, 1300 << 20)
for start in range(0, 1300 << 20, 1 << 20):
    held[start : start + (1 << 20)] = b"x" * (1 << 20)
    held.madvise(mmap.MADV_DONTNEED, start, 1 << 20)
time.sleep(1)
print("redteam-" + "reached", held[(1300 << 20) - 1] == ord("x"))
"""),)),
        HandedIn(cells=(Cell("import mmap\nheld = mmap.mmap(-1, 1 << 20)\nheld[:2] = b'xx'"),)),
        systems=OURS,
    ),
    Attack(
        "shared-memory-of-who-never-looked", CLASS, MEMORY,
        HandedIn({"q1": """
import mmap, os, time
def standardise(table):
    for _ in range(5):
        held = mmap.mmap(-1, 256 << 20)
        told, tell = os.pipe()
        if os.fork() == 0:  # it has the memory, and no page of it in its tables
            os.read(told, 1)
            time.sleep(4)
            os._exit(0)
        held[:] = b"x" * (256 << 20)
        held.close()
        os.write(tell, b"1")
    time.sleep(1)
    raise ValueError("redteam-" + "reached")
"""}),
        HandedIn({"q1": "import mmap\nmmap.mmap(-1, 4096).close()\n" + Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "files-in-memory", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import os, time
block = bytes(1 << 20)
for name, count in (("/dev/shm/full", 480), ("/tmp/full", 110)):
    with open(name, "wb") as file:
        for _ in range(count):
            file.write(block)
held = b"x" * (700 << 20)
time.sleep(1)
print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell("open('/dev/shm/some', 'wb').write(bytes(1 << 20))"),)),
        systems=OURS,
    ),
    Attack(
        "files-without-a-name", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import ctypes, os, time
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
held = 0
for _ in range(20):
    for make in (lambda: os.memfd_create("x"), lambda: libc.shmget(0, 100 << 20, 0o1600)):
        try:
            handle = make()
        except OSError:
            continue
        if handle < 0:
            continue
        if os.path.exists(f"/proc/self/fd/{handle}") and "memfd" in os.readlink(f"/proc/self/fd/{handle}"):
            for _ in range(100):
                held += os.write(handle, bytes(1 << 20))
        elif (place := libc.shmat(handle, None, 0)) not in (None, ctypes.c_void_p(-1).value):
            ctypes.memset(place, 1, 100 << 20)
            held += 100 << 20
            libc.shmdt(ctypes.c_void_p(place))
time.sleep(1)
print("redteam-" + "reached" if held > 1200 << 20 else held)
"""),)),
        HandedIn(cells=(Cell("import tempfile\ntempfile.TemporaryFile().write(b'x')"),)),
        systems=OURS,
    ),
    Attack(
        "buffers-of-sockets", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import os, socket, time
def fill():
    held = []
    for _ in range(240):
        pair = socket.socketpair()
        for one in pair:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
            one.setblocking(False)
            try:
                while True:
                    one.send(b"x" * 65536)
            except BlockingIOError:
                pass
        held.append(pair)
    return held
ready = []
for _ in range(12):
    told, tell = os.pipe()
    if os.fork() == 0:
        held = fill()
        os.write(tell, b"1")
        time.sleep(4)
        os._exit(0)
    os.close(tell)
    ready.append(told)
if all(os.read(told, 1) for told in ready):
    time.sleep(1)
    print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell("import socket\na, b = socket.socketpair()\na.send(b'x')\nprint(b.recv(1))"),)),
        systems=OURS,
    ),
    Attack(
        "datagrams-of-closed-sockets", CLASS, MEMORY,
        HandedIn({"q4": """
import os, socket, time
def summarise(samples):
    boxes = []
    try:
        for number in range(450):
            box = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            box.bind(f"/tmp/box-{number}")
            for _ in range(10):
                with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                    sender.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
                    sender.setblocking(False)
                    sender.sendto(b"x" * 360_000, f"/tmp/box-{number}")
            boxes.append(box)
    except OSError:
        pass
    time.sleep(1)
    if len(boxes) > 400:
        raise ValueError("redteam-" + "reached")
    return {}
"""}),
        HandedIn({"q4": "import socket\nsocket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).close()\n" + Q4_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "huge-pages-in-pipes", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import ctypes, mmap, os
libc = ctypes.CDLL(None, use_errno=True)
class Part(ctypes.Structure):
    _fields_ = (("start", ctypes.c_void_p), ("length", ctypes.c_size_t))
kept = 0
try:
    for _ in range(40):
        out, into = os.pipe()
        for _ in range(16):
            area = mmap.mmap(-1, 4 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
            area.madvise(14)  # huge pages
            start = ctypes.addressof(ctypes.c_char.from_buffer(area))
            start += -start % (2 << 20)
            ctypes.memset(start, 1, 2 << 20)
            if libc.vmsplice(into, ctypes.byref(Part(start, 4096)), 1, 1) != 4096:
                raise OSError("vmsplice")
            kept += 1  # the area goes, and a page of 2 MB stays for the 4 kB that are in the pipe
except OSError as error:
    print(error)
print("redteam-" + "reached" if kept == 640 else kept)
"""),)),
        HandedIn(cells=(Cell("import os\nout, into = os.pipe()\nos.write(into, b'x')\nprint(os.read(out, 1))"),)),
        systems=OURS,
    ),
    Attack(
        "pages-of-shortened-files", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import os, socket
sent, kept = 0, []
file = open("/tmp/pages", "w+b", buffering=0)
try:
    for _ in range(48):
        pair = socket.socketpair()
        kept.append(pair)
        for one in pair:
            one.setblocking(False)
            try:
                while True:
                    if sent % 16 == 0:
                        os.truncate("/tmp/pages", 0)
                        os.pwrite(file.fileno(), bytes(65536), 0)
                    sent += os.sendfile(one.fileno(), file.fileno(), sent % 16 * 4096, 1)
            except BlockingIOError:
                pass
except OSError as error:
    print(error)
print("redteam-" + "reached" if sent > 20_000 else sent)  # bytes, for each of which a page is kept
"""),)),
        HandedIn(cells=(Cell("import shutil\nopen('a.txt', 'w').write('x' * 9999)\nprint(shutil.copyfile('a.txt', 'b.txt'))"),)),
        systems=OURS,
    ),
    Attack(
        "tables-of-pages", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import mmap, time
flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # of which nothing is reserved
area = mmap.mmap(-1, 2 << 40, flags=flags, prot=mmap.PROT_READ)
for start in range(0, 1 << 40, 2 << 20):
    area[start]
time.sleep(1)
print("redteam-" + "reached")
"""),)),
        HandedIn(cells=(Cell("import mmap\nprint(mmap.mmap(-1, 1 << 20, prot=mmap.PROT_READ)[0])"),)),
        systems=OURS,
    ),
    Attack(
        "semaphores-without-end", CLASS, MEMORY,
        HandedIn(cells=(Cell("""
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
sets = sum(libc.semget(0, 32_000, 0o1600) >= 0 for _ in range(600))  # 2 MB each
print("redteam-" + "reached" if sets == 600 else sets)
"""),)),
        HandedIn(cells=(Cell("import multiprocessing\nwith multiprocessing.Lock():\n    pass"),)),
        systems=OURS,
    ),
)  # fmt: skip
