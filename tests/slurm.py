"""A real Slurm on this machine: Debian's daemons, one node, two partitions, and a GRES of our own making."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import REPOSITORY

CORES = 8
"""What the node says it has: jobs of tests mostly wait."""

_DAEMONS = ("munged", "slurmctld", "slurmd")


def missing() -> str:
    """What this machine lacks for it, or nothing."""
    if os.geteuid() != 0:
        return "needs root: slurmd and munged run as root"
    absent = [program for program in _DAEMONS if _program(program) is None]
    return f"not installed: {', '.join(absent)} (Debian: apt-get install slurm-wlm munge)" if absent else ""


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


@dataclass(frozen=True)
class Slurm:
    """A running Slurm.

    Attributes:
        environment: what its commands, and whoever calls them, need.
        prefix: what stands before its commands.
    """

    folder: Path
    environment: dict[str, str]
    prefix: tuple[str, ...]

    def ask(self, *command: str) -> str:
        """What one of its commands says."""
        done = subprocess.run(
            [*self.prefix, *command],
            cwd=REPOSITORY,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def log(self) -> str:
        """What the controller wrote down."""
        return (self.folder / "slurmctld.log").read_text(errors="replace")


@contextlib.contextmanager
def running(folder: Path, prefix: Sequence[str] = ()) -> Iterator[Slurm]:
    """Start munge, the controller and the node's daemon, and end them with everything they run.

    Args:
        prefix: what stands before their commands.
    """
    host = socket.gethostname().partition(".")[0]
    for name in ("state", "spool"):
        (folder / name).mkdir(parents=True, mode=0o700)
    controller, node = _free_port(), _free_port()
    key = folder / "munge.key"
    key.write_bytes(os.urandom(1024))
    key.chmod(0o400)
    (folder / "gres.conf").write_text(f"NodeName={host} Name=gpu Count=1 File={_pretended(folder)}\n")
    (folder / "slurm.conf").write_text(
        f"""\
ClusterName=classroom
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={controller}
SlurmdPort={node}
AuthType=auth/munge
AuthInfo=socket={folder / "munge.socket"}
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation={folder / "state"}
SlurmdSpoolDir={folder / "spool"}
SlurmctldPidFile={folder / "slurmctld.pid"}
SlurmdPidFile={folder / "slurmd.pid"}
SlurmctldLogFile={folder / "slurmctld.log"}
SlurmdLogFile={folder / "slurmd.log"}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
GresTypes=gpu
MinJobAge=3600
SlurmdParameters=config_overrides
NodeName={host} NodeAddr=127.0.0.1 CPUs={CORES} RealMemory=16000 Gres=gpu:1 State=UNKNOWN
PartitionName=cpu Nodes={host} Default=YES MaxTime=60 State=UP
PartitionName=gpu Nodes={host} MaxTime=60 State=UP
"""
    )
    slurm = Slurm(folder, {"SLURM_CONF": str(folder / "slurm.conf")}, tuple(prefix))
    with contextlib.ExitStack() as stack:
        _start(stack, slurm, "munged", "--foreground", "--force", f"--socket={folder / 'munge.socket'}",
               f"--key-file={key}", f"--pid-file={folder / 'munged.pid'}", f"--seed-file={folder / 'munged.seed'}",
               f"--log-file={folder / 'munged.log'}")  # fmt: skip
        _wait_for((folder / "munge.socket").exists, slurm)
        _start(stack, slurm, "slurmctld", "-D", "-i")
        _start(stack, slurm, "slurmd", "-D", "-N", host)
        _wait_for(lambda: "idle" in _states(slurm), slurm)
        try:
            yield slurm
        finally:
            with contextlib.suppress(AssertionError):
                for job in slurm.ask("squeue", "--noheader", "--format=%i").split():
                    slurm.ask("scancel", job)
                _wait_for(lambda: not slurm.ask("squeue", "--noheader").strip(), slurm)


def _pretended(folder: Path) -> Path:
    """A file that stands for the device of a GPU."""
    device = folder / "gpu0"
    device.touch()
    return device


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _start(stack: contextlib.ExitStack, slurm: Slurm, name: str, *arguments: str) -> None:
    program = _program(name)
    assert program is not None
    output = stack.enter_context((slurm.folder / f"{name}.output").open("wb"))
    process = subprocess.Popen(
        [*slurm.prefix, program, *arguments],
        cwd=REPOSITORY,
        env=os.environ | slurm.environment,
        stdout=output,
        stderr=output,
    )
    stack.callback(process.wait, 20)
    stack.callback(process.terminate)


def _states(slurm: Slurm) -> str:
    with contextlib.suppress(AssertionError):
        return slurm.ask("sinfo", "--noheader", "--format=%T")
    return ""


def _wait_for(what: Callable[[], bool], slurm: Slurm, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            said = [path.read_text(errors="replace")[-1500:] for path in slurm.folder.glob("*.output")]
            raise AssertionError("\n".join(["Slurm does not come up", *said, *_logs(slurm)]))
        time.sleep(0.1)


def _logs(slurm: Slurm) -> list[str]:
    return [path.read_text(errors="replace")[-1500:] for path in slurm.folder.glob("*.log")]
