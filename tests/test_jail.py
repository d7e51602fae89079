"""The jail, tried for real: what student code can do in a worker that a warm process gave.

Run as root, everything here runs once more as an ordinary user (the last test).
"""

from __future__ import annotations

import errno
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.build.source import load
from autograder.errors import BuildError, UserError
from autograder.judge.session import LentWarmProcess, Sandbox, WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.wire.errors import WorkerDied
from autograder.worker import users
from autograder.worker.processes import descendants, running
from tests.conftest import PATIENCE, wait_until_gone
from tests.ordinary import REPOSITORY, USER

ROOT = os.geteuid() == 0
LIMITS = Limits(memory=1 << 30, cpu_seconds=60, submission_seconds=60)
NewWorker = Callable[..., WorkerSession]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data store with one file for students and one that is the judge's."""
    folder = tmp_path_factory.mktemp("store")
    for side in ("student", "judge"):
        (folder / side).mkdir()
        (folder / side / "rows.csv").write_text(f"of the {side}")
    return folder


@pytest.fixture(scope="module")
def warm(store: Path) -> Iterator[WarmProcess]:
    os.environ["GRADER_TOKEN"] = "a-secret-of-the-grader"
    with WarmProcess(["torch"], data=store) as process:
        del os.environ["GRADER_TOKEN"]
        process.wait()
        yield process


@pytest.fixture
def new_worker(warm: WarmProcess, tmp_path: Path) -> Iterator[NewWorker]:
    sessions = []

    def start(limits: Limits = LIMITS) -> WorkerSession:
        session = WorkerSession(warm.address, tmp_path, limits)
        session.limit(PATIENCE)
        session.used.start_span()
        sessions.append(session)
        return session

    yield start
    for session in sessions:
        session.close()


@pytest.fixture
def worker(new_worker: NewWorker) -> WorkerSession:
    return new_worker()


def answer(worker: WorkerSession, source: str) -> Any:
    """What the student's code leaves in ``answer``."""
    ran = worker.ask("run", source=source)
    assert ran["error"] is None, ran["outputs"]
    return worker.ask("names", names=["answer"])["answer"]


TRY = """
import ctypes, errno, os
libc = ctypes.CDLL(None, use_errno=True)
def trying(function, *arguments):
    "None, or the name of the error"
    try:
        function(*arguments)
    except OSError as error:
        return type(error).__name__
def calling(name, *arguments):
    "The name of the error a C function ends with, None without one"
    return errno.errorcode[ctypes.get_errno()] if getattr(libc, name)(*arguments) == -1 else None
"""


# --------------------------------------------------------------------------------- other processes


def test_student_code_sees_no_other_process(worker: WorkerSession) -> None:
    seen = answer(
        worker, "import os\nanswer = [os.getpid()] + [int(n) for n in os.listdir('/proc') if n.isdigit()]"
    )
    own, *others = seen
    assert sorted(others) == [1, own]


def test_no_other_process_can_be_signalled(
    warm: WarmProcess, worker: WorkerSession, new_worker: NewWorker
) -> None:
    source = f"""
import os, signal
for pid in [*range(1, 3000), {warm.pid}, {os.getpid()}, {worker.pid}, {worker.init}]:
    for number in (signal.SIGSTOP, signal.SIGKILL):
        if pid != os.getpid():
            try:
                os.kill(pid, number)
            except OSError:
                pass
try:
    os.kill(-1, signal.SIGKILL)
except OSError:
    pass
answer = 'still here'
"""
    assert answer(worker, source) == "still here"
    assert warm.alive and answer(new_worker(), "answer = 1") == 1


def test_the_init_of_the_jail_cannot_be_traced_or_read(worker: WorkerSession) -> None:
    source = (
        TRY
        + """
answer = {name: trying(lambda: open(f'/proc/1/{name}', 'rb').read(1)) for name in ('mem', 'environ', 'maps')}
for name in ('fd', 'root', 'cwd', 'map_files'):
    answer[name] = trying(os.listdir, f'/proc/1/{name}')
answer['ptrace'] = calling('ptrace', 16, 1, None, None)
"""
    )
    assert set(answer(worker, source).values()) == {"PermissionError", "EPERM"}


def test_no_socket_of_the_machine_can_be_reached(warm: WarmProcess, worker: WorkerSession) -> None:
    """Neither by its path nor, in the abstract space, by its name."""
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        name = f"autograder-test-{os.getpid()}"
        server.bind(f"\0{name}")
        server.listen()
        client.connect(f"\0{name}")  # from here it can be reached
        source = (
            TRY
            + f"""
import socket
sock = lambda: socket.socket(socket.AF_UNIX)
answer = [trying(sock().connect, {warm.address!r}), trying(sock().connect, '\\0{name}')]
answer.append('autograder' in open('/proc/net/unix').read())
"""
        )
        assert answer(worker, source) == ["FileNotFoundError", "ConnectionRefusedError", False]


def test_a_daemon_is_gone_when_the_session_is_closed(new_worker: NewWorker) -> None:
    worker = new_worker()
    source = """
import os, signal, time
if os.fork() == 0:
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.fork():
        os._exit(0)
    while True:
        time.sleep(1)
time.sleep(0.3)
"""
    worker.ask("run", source=source)
    daemons = descendants(worker.init)[1:]
    assert daemons and all(map(running, daemons))
    worker.close()
    assert not any(map(running, daemons)), "all of it, before the verdict is written down"
    wait_until_gone(daemons)


# --------------------------------------------------------------------------------- other students


def test_nothing_stays_for_the_next_student(worker: WorkerSession, new_worker: NewWorker) -> None:
    folders = ["/tmp", "/dev/shm", "/home/student", "/var/tmp", "/run", "/dev", "/data", "/"]
    leave = TRY + f"answer = [trying(lambda: open(f'{{f}}/left-behind', 'w').write('x')) for f in {folders}]"
    written = answer(worker, leave)
    assert written[:3] == [None] * 3 and None not in written[3:]
    look = (
        f"import os\nanswer = [f for f in {folders} if os.path.isdir(f) and 'left-behind' in os.listdir(f)]"
    )
    assert answer(worker, look) == folders[:3]
    assert answer(new_worker(), look) == []


def test_a_poisoned_module_stays_with_its_student(worker: WorkerSession, new_worker: NewWorker) -> None:
    poison = "import torch, builtins\ntorch.equal = builtins.sorted = lambda *a: 7\n"
    ask = "import torch\nanswer = [torch.equal(torch.ones(1), torch.zeros(1)), sorted([2, 1])]"
    assert answer(worker, poison + ask) == [7, 7]
    assert answer(new_worker(), ask) == [False, [1, 2]]


def user_of(worker: WorkerSession) -> int:
    return Path(f"/proc/{worker.pid}").stat().st_uid


def test_no_two_jails_are_the_same_user(
    warm: WarmProcess, worker: WorkerSession, new_worker: NewWorker
) -> None:
    answer(worker, "answer = 1")
    other = new_worker()
    answer(other, "answer = 1")
    apart = warm.protection["users"] == "one for each jail"
    assert (user_of(worker) != user_of(other)) is apart
    assert not apart or not {user_of(worker), user_of(other)} & {0, 65534}


IN_FLIGHT = """
import array, socket
kept = []
try:
    while True:
        kept.append(socket.socketpair())
        for _ in range(20):
            kept[-1][0].sendmsg([b'x'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [0] * 100))])
except OSError as error:
    answer = error.strerror
"""
WITH_WORKERS = """
import torch
from torch.utils.data import DataLoader, TensorDataset
rows = TensorDataset(torch.arange(12.0))
answer = sum(float(part.sum()) for (part,) in DataLoader(rows, batch_size=4, num_workers=2))
"""


def test_what_one_student_uses_up_the_others_have(
    warm: WarmProcess, worker: WorkerSession, new_worker: NewWorker
) -> None:
    """Descriptors that are on their way through sockets."""
    if warm.protection["users"] == "shared":
        pytest.skip("all jails are one user here, and the record says so")
    assert answer(worker, IN_FLIGHT) == "Too many references: cannot splice"
    assert answer(new_worker(), WITH_WORKERS) == 66


@pytest.mark.skipif(not ROOT, reason="only root takes users")
def test_two_graders_have_different_users_and_give_them_back() -> None:
    first, second = users.of_root(), users.of_root()
    assert first.lock is not None and second.lock is not None
    assert first.apart and second.apart and not set(first.ids) & set(second.ids)
    os.close(first.lock)
    third = users.of_root()
    assert third.ids == first.ids and third.lock is not None
    os.close(second.lock)
    os.close(third.lock)


@pytest.mark.skipif(not ROOT, reason="only root takes users")
def test_a_user_is_taken_as_long_as_its_jail_is_there() -> None:
    some = users.of_root()
    with subprocess.Popen(["sleep", "60"]) as process:
        try:
            one = some.take()
            some.give(one, process.pid)
            assert some.take() != one
        finally:
            process.kill()
            process.wait()
        assert some.take() == one
    assert some.lock is not None
    os.close(some.lock)


# ------------------------------------------------------------------------------------- files


def test_only_the_students_files_and_data_are_there(
    tmp_path: Path, store: Path, new_worker: NewWorker
) -> None:
    (tmp_path / "table.csv").write_text("a,b")
    source = f"""
import os
answer = {{
    'home': os.listdir('.'), 'homes': os.listdir('/home'), 'data': os.listdir('/data'),
    'rows': open('/data/student/rows.csv').read(),
    'seen': [p for p in ({__file__!r}, {str(store)!r}, '/root/.ssh', '/etc/shadow', '/sys', '/var', '/boot', '/mnt')
             if os.path.exists(p)],
    'names': sum((line.split(':')[:1] for line in open('/etc/passwd')), []),
}}
"""
    found = answer(new_worker(), source)
    assert found == {
        "home": ["table.csv"],
        "homes": ["student"],
        "data": ["student"],
        "rows": "of the student",
        "seen": [],
        "names": ["student", "nobody"],
    }
    answer(new_worker(), "open('table.csv', 'w').write('changed')\nanswer = 0")
    assert (tmp_path / "table.csv").read_text() == "a,b"


def test_neither_the_grader_nor_the_answer_key_is_there(worker: WorkerSession) -> None:
    source = """
import importlib.util, sys
from pathlib import Path
parts = ('build', 'grade', 'judge', 'redteam', 'validate', 'nbgrader')
answer = [part for part in parts if importlib.util.find_spec(f'autograder.{part}')]
answer += [name for name in sys.modules if name.split('.')[:2] in [['autograder', part] for part in parts]]
for place in filter(None, sys.path):
    for path in Path(place).glob('autograder/**/*.py'):
        answer += [str(path)] if 'def wrong_steps' in path.read_text() or path.parts[-2] in parts else []
from autograder.checks import training
answer += [] if training.Step.__module__ == 'autograder.key.replay' else ['Step']
"""
    assert answer(worker, source) == []


def test_the_system_cannot_be_written(worker: WorkerSession) -> None:
    source = (
        TRY
        + """
import sys
files = ['/x', '/etc/passwd', '/usr/x', '/data/student/rows.csv', '/data/x', f'{sys.prefix}/x', f'{sys.base_prefix}/x',
         '/proc/sys/kernel/hostname', '/proc/sys/kernel/core_pattern', '/proc/sys/user/max_user_namespaces',
         '/proc/sysrq-trigger', '/proc/1/oom_score_adj', '/dev/x']
answer = [name for name in files if trying(lambda: open(name, 'a').write('1')) is None]
mounts = [line.split() for line in open('/proc/self/mountinfo')]
answer += [m[4] for m in mounts if m[5].startswith('rw') and m[4] not in
           ('/tmp', '/dev/shm', '/home/student', '/proc', '/dev/pts') and not m[4].startswith('/dev/')]
"""
    )
    assert answer(worker, source) == []


MOUNTS = """
import os, sys
from pathlib import Path
from autograder.worker import kernel, rootfs
place = Path(sys.argv[1])
user, group = os.geteuid(), os.getegid()
if user:
    kernel.unshare(kernel.CLONE_NEWUSER | kernel.CLONE_NEWNS)
    from autograder.worker.users import map_ids
    map_ids(0, user, group)
else:
    kernel.unshare(kernel.CLONE_NEWNS)
kernel.mount(None, '/', None, kernel.MS_REC | kernel.MS_PRIVATE)
def refuse(*_):
    raise kernel.JailError(38, 'mount_setattr')
if sys.argv[2] == 'old':
    rootfs.set_flags = refuse
shown, below = place / 'shown', place / 'shown' / 'a b' / 'below'
below.mkdir(parents=True)
kernel.mount('tmpfs', below, 'tmpfs', 0)
rootfs._bind(shown, place / 'seen')
for folder in ('', 'a b', 'a b/below'):
    try:
        (place / 'seen' / folder / 'x').write_text('x')
        print(folder, 'was written')
    except OSError as error:
        print(error.errno)
(below / 'x').write_text('the original is as it was')
"""


@pytest.mark.parametrize("age", ["new", "old"])
def test_what_is_mounted_below_a_folder_that_is_shown_cannot_be_written(tmp_path: Path, age: str) -> None:
    """Not with a kernel that cannot do it at once, either."""
    done = subprocess.run([sys.executable, "-c", MOUNTS, tmp_path, age], capture_output=True, text=True)
    assert done.stdout.split() == [str(errno.EROFS)] * 3 and done.returncode == 0, done.stderr


def test_nothing_of_the_graders_environment_is_there(worker: WorkerSession) -> None:
    source = "import os\nanswer = open('/proc/self/environ').read() + str(dict(os.environ))"
    assert "a-secret-of-the-grader" not in answer(worker, source)


# ------------------------------------------------------------------------------------ privileges


def test_no_privileges_and_none_to_be_had(worker: WorkerSession) -> None:
    source = """
import subprocess
status = subprocess.run(['grep', '-E', '^(Cap|NoNewPrivs|Groups)', '/proc/self/status'], capture_output=True, text=True)
answer = {line.split(':')[0]: line.split(':')[1].strip() for line in status.stdout.splitlines()}
"""
    found = answer(worker, source)
    assert {found[f"Cap{name}"] for name in ("Inh", "Prm", "Eff", "Bnd", "Amb")} == {"0" * 16}
    assert found["NoNewPrivs"] == "1"


def test_if_memory_runs_out_the_kernel_ends_a_worker_first(worker: WorkerSession) -> None:
    answer(worker, "answer = 1")
    mine, watching = (int(Path(f"/proc/{p}/oom_score_adj").read_text()) for p in (worker.pid, worker.init))
    assert mine > watching


def test_setuid_programs_gain_nothing(worker: WorkerSession) -> None:
    """Those of the system are there to be run."""
    programs = [p for p in map(Path, ("/usr/bin/su", "/usr/bin/mount", "/usr/bin/passwd")) if p.exists()]
    assert any(p.stat().st_mode & stat.S_ISUID for p in programs)
    source = """
import subprocess
run = lambda *words: subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True)
answer = [run('su', '-c', 'id -u').stdout, run('mount', '-t', 'tmpfs', 'x', '/tmp').returncode == 0]
"""
    assert answer(worker, source) == ["", False]


def test_no_new_namespaces(worker: WorkerSession) -> None:
    flags = {"user": 0x10000000, "mount": 0x20000, "pid": 0x20000000, "net": 0x40000000}
    source = (
        TRY
        + f"""
import subprocess
answer = [calling('unshare', flag) for flag in {list(flags.values())}]
answer.append(calling('mount', b'x', b'/tmp', b'tmpfs', 0, None))
answer.append(calling('chroot', b'/tmp'))
answer.append(subprocess.run(['unshare', '--user', 'true'], capture_output=True).returncode == 0)
"""
    )
    *errors, made = answer(worker, source)
    assert None not in errors and not made


def test_no_network_and_no_unusual_sockets(worker: WorkerSession) -> None:
    source = (
        TRY
        + """
import socket
kinds = [(socket.AF_INET, socket.SOCK_RAW), (socket.AF_PACKET, socket.SOCK_RAW), (40, socket.SOCK_STREAM),
         (38, socket.SOCK_SEQPACKET), (16, socket.SOCK_RAW)]  # 40 vsock, 38 crypto, 16 netlink
answer = [trying(socket.socket, *kind) for kind in kinds]
answer += [trying(socket.create_connection, (host, 80), 2) for host in ('127.0.0.1', '10.0.0.1', 'example.org')]
"""
    )
    raw, packet, vsock, crypto, netlink, *connections = answer(worker, source)
    assert raw and packet and all(connections)
    filtered = answer(worker, "answer = [l for l in open('/proc/self/status') if l.startswith('Seccomp:')]")
    if filtered == ["Seccomp:\t2\n"]:
        assert vsock and crypto and netlink


def test_the_filter_of_system_calls_is_on_where_the_library_is(
    warm: WarmProcess, worker: WorkerSession
) -> None:
    if warm.protection["seccomp"] is None:
        pytest.skip("libseccomp is not installed here")
    source = (
        TRY
        + """
import os, signal
child = os.fork()
if child == 0:
    signal.pause()
answer = {
    'ptrace': calling('ptrace', 16, child, None, None),
    'process_vm_readv': calling('process_vm_readv', child, None, 0, None, 0, 0),
    'clone into a user namespace': calling('syscall', 56, 0x10000000 | 17, 0, 0, 0, 0),
    'keyctl': calling('syscall', 250, 0, 0, 0, 0, 0),
    'io_uring_setup': calling('syscall', 425, 1, 0),
    'memfd_create': calling('memfd_create', b'x', 0),
}
os.kill(child, 9)
"""
    )
    if os.uname().machine != "x86_64":
        pytest.skip("the numbers of the calls are those of x86_64")
    uncounted = "ENOSYS" if not warm.protection["cgroup"] else None
    assert answer(worker, source) == {
        "ptrace": "EPERM",
        "process_vm_readv": "EPERM",
        "clone into a user namespace": "EPERM",
        "keyctl": "EPERM",
        "io_uring_setup": "ENOSYS",
        "memfd_create": uncounted,
    }


def test_ways_round_the_count_are_closed_and_libraries_take_others(
    warm: WarmProcess, worker: WorkerSession
) -> None:
    if warm.protection["seccomp"] is None or warm.protection["cgroup"]:
        pytest.skip("the filter of system calls is not on, or the kernel counts all")
    source = (
        TRY
        + """
import shutil
out, into = os.pipe()
with open('some.txt', 'w+') as file:
    file.write('x' * 9999)
answer = {
    'semget': calling('semget', 0, 1, 0o1600), 'vmsplice': calling('vmsplice', into, None, 0, 0),
    'splice': calling('splice', out, None, into, None, 1, 0), 'tee': calling('tee', out, into, 1, 0),
    'sendfile': calling('sendfile', into, out, None, 1), 'io_setup': calling('syscall', 206, 1, None),
    'prctl': calling('prctl', 35, 5, 0, 0, 0), 'copy': os.path.getsize(shutil.copyfile('some.txt', 'other.txt')),
}
"""
    )
    names = ("semget", "vmsplice", "splice", "tee", "sendfile", "io_setup")
    assert answer(worker, source) == {**dict.fromkeys(names, "ENOSYS"), "prctl": "EPERM", "copy": 9999}


def test_what_honest_code_needs_works(new_worker: NewWorker) -> None:
    """Within the limits that a course has which says nothing."""
    worker = new_worker(Limits())
    source = """
import asyncio, multiprocessing, os, sqlite3, subprocess, tempfile, threading
import torch
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.arange(12.0))
answer = {'loader': sum(float(b.sum()) for (b,) in DataLoader(rows, batch_size=4, num_workers=4))}
def double(x):
    return 2 * x
with multiprocessing.get_context('fork').Pool(2) as pool:
    answer['pool'] = pool.map(double, [1, 2])
found = []
threads = [threading.Thread(target=found.append, args=(i,)) for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
answer['threads'] = len(found)
answer['program'] = subprocess.run(['sh', '-c', 'echo $USER; pwd'], capture_output=True, text=True).stdout
answer['asyncio'] = asyncio.run(asyncio.sleep(0, 'done'))
with tempfile.NamedTemporaryFile() as file, sqlite3.connect('notes.db') as db:
    db.execute('create table t (x)')
shared = torch.ones(1000).share_memory_()
answer['shared'] = float(shared.sum())
import joblib
answer['joblib'] = joblib.Parallel(n_jobs=4)(joblib.delayed(abs)(-n) for n in range(4))
"""
    assert answer(worker, source) == {
        "loader": 66.0,
        "pool": [2, 4],
        "threads": 4,
        "program": "student\n/home/student\n",
        "asyncio": "done",
        "shared": 1000.0,
        "joblib": [0, 1, 2, 3],
    }


# ---------------------------------------------------------------------------------------- limits


def test_a_fork_bomb_stops_at_the_limit(new_worker: NewWorker) -> None:
    worker = new_worker(Limits(processes=24))
    source = """
import os, signal, time
made = 0
try:
    while True:
        if os.fork() == 0:
            while True:
                try:
                    os.fork()
                except OSError:
                    time.sleep(1)
        made += 1
except OSError as error:
    answer = [type(error).__name__, made]
"""
    try:
        name, made = answer(worker, source)
        assert name == "BlockingIOError" and made < 24
    except WorkerDied:  # a kernel that cannot count them apart: the init did
        assert worker.used.ending.processes
    assert len(descendants(worker.init)) + len(descendants(worker.pid)) <= 26
    worker.close()
    assert answer(new_worker(), "answer = 1") == 1


CHILDREN = """
import subprocess, sys
source = "x = b'x' * (100 << 20); print(1, flush=True); import time; time.sleep(20)"
for _ in range(6):
    subprocess.Popen([sys.executable, '-S', '-c', source])
"""
SOCKETS = """
import socket
kept = []
for _ in range(240):
    pair = socket.socketpair()
    for one in pair:
        one.setblocking(False)
        try:
            while True:
                one.send(b'x' * 65536)
        except BlockingIOError:
            pass
    kept.append(pair)
"""
NEVER_SEEN = """
for _ in range(4):
    held = mmap.mmap(-1, 150 << 20)
    told, tell = os.pipe()
    if os.fork() == 0:
        os.read(told, 1)
        time.sleep(20)
    held[:] = b'x' * (150 << 20)
    held.close()
    os.write(tell, b'1')
"""
TABLES = """
area = mmap.mmap(-1, 1 << 40, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000, prot=mmap.PROT_READ)
for start in range(0, 1 << 40, 2 << 20):
    area[start]
"""
BOMBS = {
    "in children": "for _ in range(8):\n    if os.fork() == 0:\n        x = b'x' * (150 << 20)\n        time.sleep(20)",
    "shared": "m = mmap.mmap(-1, 2 << 30)\nfor i in range(0, 2 << 30, 1 << 20):\n    m[i:i + (1 << 20)] = b'x' * (1 << 20)",
    "in executed children": CHILDREN,
    "shared, and let out of sight": "m = mmap.mmap(-1, 1 << 30)\nfor i in range(0, 1 << 30, 1 << 20):\n"
    "    m[i:i + (1 << 20)] = b'x' * (1 << 20)\n    m.madvise(mmap.MADV_DONTNEED, i, 1 << 20)",
    "shared with children that have never seen it": NEVER_SEEN,
    "in sockets": 5 * SOCKETS.replace("kept = []", "kept = globals().get('kept', [])"),
    "in files": "for name, count in (('/dev/shm/x', 450), ('/tmp/x', 100)):\n    with open(name, 'wb') as file:\n"
    "        for _ in range(count):\n            file.write(bytes(1 << 20))",
    "in tables of pages": TABLES,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_memory_counts_however_it_is_taken(new_worker: NewWorker, bomb: str) -> None:
    worker = new_worker(Limits(memory=512 << 20, open_files=4096))
    with pytest.raises(WorkerDied):
        worker.ask("run", source=f"import mmap, os, time\n{BOMBS[bomb]}\ntime.sleep(20)")
    assert worker.used.ending.memory


def test_six_children_of_100_mb_are_more_than_64_mb(new_worker: NewWorker) -> None:
    worker = new_worker(Limits(memory=64 << 20))
    with pytest.raises(WorkerDied):
        worker.ask("run", source=f"{CHILDREN}\nimport time\ntime.sleep(20)")
    assert worker.used.ending.memory


def test_memory_that_children_share_counts_once(new_worker: NewWorker) -> None:
    """And what they have of the libraries not at all."""
    worker = new_worker(Limits(memory=700 << 20))
    worker.used.start()
    worker.used.start_span()
    source = """
import os, time
held = b'x' * (400 << 20)
children = []
for _ in range(8):
    if not (child := os.fork()):
        time.sleep(1)
        os._exit(len(held) == 0)
    children.append(child)
answer = [os.waitpid(child, 0)[1] for child in children]
"""
    assert answer(worker, source) == [0] * 8
    assert 400 << 20 < worker.used.peak() < 700 << 20


def test_the_peak_is_that_of_executed_children_too(new_worker: NewWorker) -> None:
    source = (
        CHILDREN.replace("range(6)", "range(1)").replace("sleep(20)", "sleep(1)") + "\nimport os; os.wait()"
    )
    worker = new_worker()
    worker.used.start()
    worker.used.start_span()
    worker.ask("run", source=source)
    assert worker.used.peak() > 100 << 20


def test_cpu_time_counts_for_all_processes_together(new_worker: NewWorker) -> None:
    worker = new_worker(Limits(cpu_seconds=1))
    with pytest.raises(WorkerDied):
        worker.ask("run", source="import os\nos.fork()\nos.fork()\nwhile True: pass")
    assert worker.used.ending.cpu


BURN = """
import os, signal, time
def burn():
    while time.process_time() < 0.05:
        pass
    os._exit(0)
"""
LOST = {
    "nobody waits": BURN
    + """
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    for _ in range(4):
        os.fork() or burn()
    time.sleep(0.05)
""",
    "parents that end": BURN
    + """
while True:
    if not (child := os.fork()):
        os.fork() or burn()
        os._exit(0)
    os.waitpid(child, 0)
    time.sleep(0.01)
""",
}


@pytest.mark.parametrize("lost", LOST)
def test_processor_time_counts_of_children_nobody_waits_for(new_worker: NewWorker, lost: str) -> None:
    worker = new_worker(Limits(cpu_seconds=1))
    with pytest.raises(WorkerDied):
        worker.ask("run", source=LOST[lost])
    assert worker.used.ending.cpu and worker.used.cpu_seconds() >= 1


WITHOUT_EVENTS = """
import os, signal, time
from autograder.worker import kernel, processor_time
from autograder.worker.processes import Task, descendants
def refuse(pid):
    raise kernel.JailError(1, "perf_event_open")
kernel.count_time = refuse
kernel.adopt_orphans()
begin, told = os.pipe()
child = os.fork()
if child == 0:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    os.read(begin, 1)
    if os.fork() == 0:
        while time.process_time() < 0.5:
            pass
        time.sleep(0.5)
        os._exit(0)
    time.sleep(30)
counted = processor_time.ProcessorTime([child])
os.write(told, b"1")
def look():
    processor_time.reap()
    return {pid: Task.of(pid) for pid in descendants(os.getpid())[1:]}
most = 0
while len(look()) < 2:
    pass
while len(now := look()) == 2:
    most = max(most, sum(task.ticks for task in now.values()))
    counted.seconds(now)
    time.sleep(0.01)
print(counted.exact, counted.seconds(look()) >= most / 100 >= 0.45)
os.kill(child, 9)
"""


def test_where_the_kernel_does_not_count_it_the_time_of_lost_children_is_remembered() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_EVENTS], capture_output=True, text=True)
    assert done.stdout == "False True\n", done.stderr


@pytest.mark.parametrize(
    ("limits", "source", "error"),
    [
        (Limits(scratch=4 << 20), "open('f', 'wb').write(bytes(5 << 20))", "No space left on device"),
        (Limits(file_size=2 << 20), "open('/tmp/f', 'wb').write(bytes(3 << 20))", "File too large"),
        (Limits(open_files=40), "import os\nkept = [os.dup(0) for _ in range(41)]", "Too many open files"),
        (LIMITS, "for i in range(30_000): open(f'/tmp/{i}', 'w').close()", "No space left on device"),
        (LIMITS, "open('/dev/shm/f', 'wb').write(bytes(600 << 20))", "No space left on device"),
    ],
)
def test_files_have_limits(
    new_worker: NewWorker, tmp_path: Path, limits: Limits, source: str, error: str
) -> None:
    """And the student's own files do not count; the worker lives on."""
    (tmp_path / "handed-in.bin").write_bytes(bytes(6 << 20))
    worker = new_worker(limits)
    (shown,) = worker.ask("run", source=source)["outputs"]
    assert error in shown["evalue"]
    assert answer(worker, "answer = 2") == 2


def test_output_has_a_limit(new_worker: NewWorker) -> None:
    worker = new_worker(Limits(output=5_000))
    ran = worker.ask("run", source="for _ in range(100_000): print('x' * 100)\nimport IPython\n'y' * 10_000")
    assert len(str(ran["outputs"])) < 6_000 and "too long" in str(ran["outputs"])


DEMO = Path(__file__).parent / "course" / "source" / "demo-a"
GIVEN = "limits: {seconds: 10, submission_seconds: 60, memory: 2G}"


def load_with(tmp_path: Path, limits: str) -> Limits:
    folder = Path(shutil.copytree(DEMO, tmp_path / "demo-a"))
    path = folder / "demo-a.py"
    text = path.read_text()
    assert GIVEN in text
    path.write_text(text.replace(GIVEN, limits))
    return load(folder).limits


def test_limits_come_from_the_front_matter(tmp_path: Path) -> None:
    given = "limits: {submission_seconds: 90, memory: 1.5G, processes: 9, open_files: 50, file_size: 2M, scratch: 3M, output: 4K}"
    assert load_with(tmp_path, given) == Limits(
        submission_seconds=90,
        memory=3 << 29,
        cpu_seconds=90,
        processes=9,
        open_files=50,
        file_size=2 << 20,
        scratch=3 << 20,
        output=4 << 10,
    )


def test_limits_have_defaults(tmp_path: Path) -> None:
    assert load_with(tmp_path, "other: 1") == Limits()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("[1]", "'limits' is not a mapping"),
        ("{second: 10}", "limits: there is no 'second'; there are seconds, submission_seconds"),
        ("{seconds: fast}", "limits: seconds: 'fast' is not a number of seconds"),
        ("{seconds: 0}", "limits: seconds: 0 is not a number of seconds"),
        ("{cpu_seconds: .inf}", "limits: cpu_seconds: inf is not a number of seconds"),
        ("{memory: much}", "limits: memory: 'much' is not an amount of memory; write for example 4G"),
        ("{memory: -1}", "limits: memory: -1 is not an amount of memory"),
        ("{scratch: 1K}", "limits: scratch: '1K' is too little"),
        ("{processes: 2.5}", "limits: processes: 2.5 is not a count"),
        ("{processes: true}", "limits: processes: True is not a count"),
        ("{open_files: 3}", "limits: open_files: 3 is too little for Python and its libraries; at least 32"),
    ],
)
def test_limits_that_cannot_be_are_told_in_one_line(tmp_path: Path, given: str, told: str) -> None:
    with pytest.raises(BuildError) as raised:
        load_with(tmp_path, f"limits: {given}")
    message = str(raised.value)
    assert message.startswith(str(tmp_path / "demo-a" / "demo-a.py")) and told in message
    assert "\n" not in message


# --------------------------------------------------------------------------------- other settings


@pytest.mark.skipif(not ROOT, reason="only root can make a device file")
def test_devices_are_passed_in_only_when_asked_for(worker: WorkerSession, tmp_path: Path) -> None:
    """A made-up one, which gives zeros. With devices the limit of address space goes, that of memory stays."""
    device = Path(f"/dev/autograder-test-{os.getpid()}")
    os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, 5))
    try:
        device.chmod(0o666)
        assert not answer(worker, f"import os\nanswer = os.path.exists('{device}')")
        with WarmProcess([], devices=[str(device)]) as with_device:
            with_device.wait()
            session = WorkerSession(with_device.address, tmp_path, Limits(memory=256 << 20))
            session.limit(PATIENCE)
            source = "import resource\nanswer = [open('{}', 'rb').read(3), resource.getrlimit(resource.RLIMIT_DATA)[0]]"
            assert answer(session, source.format(device)) == [b"\0\0\0", -1]
            with pytest.raises(WorkerDied):
                session.ask("run", source="import time\nx = b'x' * (600 << 20)\ntime.sleep(20)")
            assert session.used.ending.memory
            session.close()
    finally:
        device.unlink()


REFUSED = """
import os, sys
from pathlib import Path
from autograder.errors import UserError
from autograder.judge.session import LentWarmProcess, Sandbox, WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.worker import jail, kernel
user, group = os.geteuid(), os.getegid()
kernel.unshare(kernel.CLONE_NEWUSER)
jail._map_ids(1000, user, group)
Path("/proc/sys/user/max_user_namespaces").write_text("0")
try:
    WarmProcess([]).wait()
except UserError as error:
    print(error)
with WarmProcess([], sandbox=Sandbox.NONE) as warm:
    warm.wait()
    session = WorkerSession(warm.address, Path(sys.argv[1]), Limits())
    session.limit(300)
    print(session.ask("run", source="6 * 7")["outputs"][0]["data"], warm.protection["namespaces"])
    session.close()
"""


def test_where_no_jail_can_be_grading_is_refused_and_goes_on_without_when_told(tmp_path: Path) -> None:
    """In a user namespace that may not have another in it."""
    done = subprocess.run([sys.executable, "-c", REFUSED, str(tmp_path)], capture_output=True, text=True)
    first, second = done.stdout.splitlines()
    assert first.startswith("no jail for student code can be set up here (") and "--sandbox none" in first
    assert second == "{'text/plain': '42'} False"


def test_what_protects_is_told(warm: WarmProcess) -> None:
    """And what cannot be limited here."""
    assert warm.sandbox is Sandbox.JAIL
    if ROOT:
        assert warm.protection["users"] == "one for each jail"
    beyond = " ".join(warm.protection["not_limited"])
    assert ("by user" in beyond) == (warm.protection["users"] == "shared")
    assert ("pipes" in beyond) == (not warm.protection["cgroup"])
    assert warm.protection["namespaces"] is True
    assert warm.protection["user"] == ("root" if ROOT else "ordinary")


SECRET = "def test_hidden(): ..."


def python_in(course: Path) -> str:
    """An environment whose folder is the course's, with the libraries of this one."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", course], check=True)
    (site,) = course.glob("lib/python*/site-packages")
    ours = [path for path in sys.path if path.endswith("site-packages")]
    (site / "ours.pth").write_text("\n".join([*ours, str(REPOSITORY)]))
    return str(course / "bin" / "python")


def test_a_course_that_is_the_environments_folder_is_not_in_sight(tmp_path: Path) -> None:
    course = tmp_path / "course"
    for name in ("source", "submitted", "records"):
        (course / name).mkdir(parents=True)
        (course / name / "secret.py").write_text(SECRET)
    private = [course / name for name in ("source", "submitted", "records")]
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with WarmProcess([], python_in(course), private=private) as process:
        process.wait()
        session = WorkerSession(process.address, scratch, LIMITS)
        session.limit(PATIENCE)
        look = f"import os, sys\nanswer = [sys.prefix, sorted(os.listdir({str(course)!r}))]"
        prefix, names = answer(session, look)
        session.close()
    assert prefix == str(course) and {"bin", "lib", "pyvenv.cfg"} <= set(names)
    assert set(names) <= {"bin", "lib", "lib64", "include", "pyvenv.cfg"}


def test_grading_is_refused_where_student_code_could_read_the_tests(
    warm: WarmProcess, store: Path, tmp_path: Path
) -> None:
    """However they come to lie there."""
    inside = store / "student" / "course" / "source"
    inside.mkdir(parents=True)
    link = tmp_path / "linked"
    link.symlink_to(inside)
    try:
        for private in (inside, link, link / ".." / "source", store / "student"):
            lent = LentWarmProcess(warm, [tmp_path, private])
            with pytest.raises(UserError) as raised:
                lent.wait()
            said = str(raised.value)
            assert (
                said.startswith(f"{private} lies under ") and "keep the course" in said and "\n" not in said
            )
    finally:
        shutil.rmtree(inside.parent)
    lent = LentWarmProcess(warm, [tmp_path, store / "judge", store])
    lent.wait()
    lent.close()


BOUND = """
import os, sys
from pathlib import Path
from autograder.worker import kernel
from autograder.worker.sight import in_sight
from autograder.worker.users import map_ids
user, group = os.geteuid(), os.getegid()
if user:
    kernel.unshare(kernel.CLONE_NEWUSER | kernel.CLONE_NEWNS)
    map_ids(0, user, group)
else:
    kernel.unshare(kernel.CLONE_NEWNS)
kernel.mount(None, '/', None, kernel.MS_REC | kernel.MS_PRIVATE)
place = Path(sys.argv[1])
for name in ('course/source', 'shown/deep/mounted', 'elsewhere', 'shown/real/source', 'apart'):
    (place / name).mkdir(parents=True)
print(in_sight([place / 'course/source'], [place / 'shown']))
kernel.mount(place / 'course', place / 'shown/deep/mounted', None, kernel.MS_BIND)
print(in_sight([place / 'course/source'], [place / 'shown'])[1].name)
kernel.mount(place / 'shown/real', place / 'elsewhere', None, kernel.MS_BIND)
print(in_sight([place / 'elsewhere/source'], [place / 'shown'])[1].name)
print(in_sight([place / 'apart', place / 'not there'], [place / 'shown', place / 'nor this']))
"""


def test_what_is_bound_to_another_place_is_found(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", BOUND, tmp_path], capture_output=True, text=True)
    assert done.stdout.split() == ["None", "shown", "shown", "None"], done.stderr


@pytest.mark.skipif(not ROOT, reason="this is the ordinary user's run already")
@pytest.mark.slow
def test_all_of_this_holds_for_an_ordinary_user() -> None:
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders are closed to other users
        os.chown(place, USER, USER)
        tests = ["pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={place}/tests", "tests/test_jail.py"]
        done = subprocess.run(
            [sys.executable, "-m", "tests.ordinary", *tests],
            capture_output=True,
            text=True,
            cwd=REPOSITORY,
            env={**os.environ, "TMPDIR": place, "PYTHONDONTWRITEBYTECODE": "1"},
            timeout=400,
        )
    assert done.returncode == 0 and " passed" in done.stdout, done.stdout[-5000:] + done.stderr[-2000:]


def test_processes_that_come_and_go_do_not_disturb_who_looks_at_them() -> None:
    busy = """
import os
while True:
    for _ in range(8):
        if os.fork() == 0:
            os._exit(0)
    for _ in range(8):
        os.wait()
"""
    with subprocess.Popen([sys.executable, "-S", "-c", busy]) as parent:
        try:
            for _ in range(5000):
                assert parent.pid in descendants(parent.pid)
        finally:
            parent.kill()
