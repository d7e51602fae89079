"""Grading on other machines, with Dask.

Each Dask worker has one thread, judges one submission at a time, and has a warm process of its own. What
it needs travels there: the assignment once, when a worker begins; each submission with its task. Records
come back; grades are written by the process that asked, and by no other. A worker that dies is replaced
and what it had in hand is graded elsewhere; a submission with which workers die again and again is given up.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import dask
from distributed import (
    CancelledError,
    Client,
    Future,
    KilledWorker,
    Worker,
    WorkerPlugin,
    as_completed,
    get_worker,
)
from distributed.comm import CommClosedError

from autograder.errors import UserError
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.local import TOO_BUSY, failure, start_warm
from autograder.grade.parcel import pack_course, pack_submission, unpack_course, unpack_submission
from autograder.grade.record import Record
from autograder.grade.submission import Judged, give_up, grade_submission
from autograder.judge.session import NoWorker, Sandbox, WarmProcess
from autograder.randomness import new_seed
from autograder.wire.errors import MachineBusy

DEATHS = 2
"""After so many workers have died while a submission was in their hands or waited there it is suspect, and graded
alone; after as many more it is given up. A scheduler that was started elsewhere goes by its own setting,
``distributed.scheduler.allowed-failures``."""
GPU = "GPU"
"""What a worker that has one, or a part of one, calls it: ``dask worker --resources GPU=1``."""
FIRST_WORKER_SECONDS = 600.0
_AHEAD = 2  # submissions a worker has in hand or in its queue: these are in memory
_GIVEN_UP = (
    "the machines that graded this were lost again and again; grade it again, and if that repeats look at it"
)


class TooBusy(Exception):
    """`MachineBusy`, as a task of Dask's may raise it."""


@dataclass(frozen=True)
class Cluster:
    """Dask workers that judge."""

    client: Client

    def grade_class(
        self,
        course: Course,
        prepared: Prepared,
        students: Iterable[str],
        seed: int | None = None,
        sandbox: Sandbox = Sandbox.JAIL,
        per_gpu: int = 1,
    ) -> Generator[Judged, None, None]:
        """Grade submissions and yield each as it is done; arguments as for `grade_and_save`.

        Raises:
            UserError: no worker comes, one has another environment than this process or no jail, or the
                scheduler is gone.
        """
        seed = new_seed() if seed is None else seed
        waiting = iter(students)
        student = next(waiting, None)
        if student is None:
            return
        name = prepared.assignment.name
        plugin = Desk(
            pack_course(course, name), name, sandbox, dict(prepared.hashes), course.worker_python, per_gpu,
            prepared.all_cells,
        )  # fmt: skip
        gpu = 1 / per_gpu if prepared.assignment.gpu else 0.0
        self._begin(plugin, gpu)
        running: dict[Future, str] = {}
        suspects: list[str] = []
        try:
            done = as_completed(loop=self.client.loop)
            while running or student is not None:
                at_most = _AHEAD * max(1, self._fit(gpu))
                while student is not None and len(running) < at_most:
                    future = self._submit(course, prepared, plugin.name, student, seed, gpu)
                    running[future] = student
                    done.add(future)
                    student = next(waiting, None)
                future = next(done)
                judged = self._collect(course, prepared, running[future], seed, future)
                if isinstance(judged, Judged):
                    yield judged
                else:
                    suspects.append(running[future])
                del running[future]
            for suspect in suspects:
                future = self._submit(course, prepared, plugin.name, suspect, seed, gpu, alone=True)
                judged = self._collect(course, prepared, suspect, seed, future)
                if isinstance(judged, str):
                    judged = Judged.of(give_up(course, prepared, suspect, seed, judged))
                yield judged
        except (CommClosedError, CancelledError) as error:
            raise UserError(
                f"the Dask scheduler is gone ({error}); no grade is lost: the same command goes on"
            ) from None
        finally:
            with contextlib.suppress(Exception):
                self.client.cancel(list(running))
                self.client.unregister_worker_plugin(plugin.name)

    def _begin(self, plugin: Desk, gpu: float) -> None:
        """Wait for a worker, and have all of them made ready, those too that come later."""
        end = time.monotonic() + FIRST_WORKER_SECONDS
        while not self._fit(gpu):
            if time.monotonic() > end:
                wanted = f" that offers a GPU ('--resources {GPU}={gpu:g}')" if gpu else ""
                raise UserError(
                    f"no Dask worker{wanted} came within {FIRST_WORKER_SECONDS:g} s; look at the queue and at the "
                    "workers' logs"
                )
            time.sleep(0.2)
        try:
            self.client.register_plugin(plugin)
        except UserError:
            raise
        except Exception as error:
            raise UserError(f"a Dask worker cannot grade: {error}") from None

    def _fit(self, gpu: float) -> int:
        """How many workers there are that can take a submission, which wants so much of a GPU."""
        workers = self.client.scheduler_info(n_workers=-1)["workers"].values()
        return sum(worker["resources"].get(GPU, 0) >= gpu for worker in workers)

    def _submit(
        self,
        course: Course,
        prepared: Prepared,
        desk: str,
        student: str,
        seed: int,
        gpu: float,
        alone: bool = False,
    ) -> Future:
        name = prepared.assignment.name
        handed_in = pack_submission(course.submission(student, name))
        return self.client.submit(
            judge, desk, student, handed_in, seed,
            key=f"{desk} {hashlib.sha256(os.fsencode(student)).hexdigest()[:16]} {alone}",
            pure=False, retries=DEATHS,
            resources={GPU: gpu} if gpu else None,
        )  # fmt: skip

    def _collect(
        self, course: Course, prepared: Prepared, student: str, seed: int, future: Future
    ) -> Judged | str:
        """What became of a submission; else why there is none: workers died of it, or of another that was before
        it in line, or had no time for it."""
        try:
            text, notebook = future.result()
        except KilledWorker:
            return _GIVEN_UP
        except TooBusy:
            return TOO_BUSY
        except (CommClosedError, CancelledError):
            raise
        except Exception as error:
            return Judged.of(give_up(course, prepared, student, seed, failure(error)))
        record = Record.parse(text)
        assert record is not None  # made by the same package: `Desk` saw to that
        return Judged(record, notebook)


class Desk(WorkerPlugin):  # type: ignore[misc]
    """What a Dask worker has ready for the submissions of one assignment.

    Args:
        packed: the assignment, from `pack_course`.
        expected: hashes of what can change a grade; a worker with others is refused.
        worker_python: see `Course`; at the same place on each worker.
        all_cells: see `Course`.
    """

    def __init__(
        self,
        packed: bytes,
        assignment: str,
        sandbox: Sandbox,
        expected: dict[str, str],
        worker_python: str | None,
        per_gpu: int,
        all_cells: bool = False,
    ) -> None:
        self.packed, self.assignment, self.sandbox, self.expected = packed, assignment, sandbox, expected
        self.worker_python, self.per_gpu, self.all_cells = worker_python, per_gpu, all_cells
        self.name = f"autograder {assignment} {uuid.uuid4()}"  # two graders may share the workers
        self._warm: WarmProcess | None = None

    def setup(self, worker: Worker) -> None:
        """Unpack, and refuse to grade otherwise than the machine that asks would.

        Raises:
            UserError: this worker's environment is another one.
        """
        import torch

        torch.set_num_threads(1)
        self._folder = tempfile.TemporaryDirectory(prefix="autograder-cluster-")
        course = unpack_course(self.packed, Path(self._folder.name))
        self.course = replace(
            course,
            submitted_folder=Path(self._folder.name) / "submitted",
            worker_python=self.worker_python,
            all_cells=self.all_cells,
        )
        self.prepared = prepare(course, self.assignment)
        other = [part for part, digest in self.expected.items() if self.prepared.hashes.get(part) != digest]
        if other:
            raise UserError(
                f"the worker {worker.address} would grade otherwise, its {' and '.join(other)} differ from those "
                "here; install the same packages on both"
            )

    def teardown(self, worker: Worker) -> None:
        """End the warm process, and remove what was unpacked."""
        self.close_warm()
        self._folder.cleanup()

    def warm(self) -> WarmProcess:
        """The warm process, started when it is first wanted or was lost."""
        if self._warm is None or not self._warm.alive:
            self.close_warm()
            self._warm = start_warm(self.prepared, self.sandbox, self.per_gpu)
            self._warm.wait()
        return self._warm

    def close_warm(self) -> None:
        """Have the next one start anew."""
        if self._warm is not None:
            self._warm.close()
            self._warm = None


def judge(desk: str, student: str, handed_in: bytes | None, seed: int) -> tuple[str, str]:
    """Grade one submission on this worker; the record and the executed notebook as texts.

    Raises:
        NoWorker: no worker could be started here; Dask tries again, elsewhere perhaps.
        TooBusy: this machine has no time for it.
    """
    here: Desk = get_worker().plugins[desk]
    folder = here.course.submission(student, here.assignment)
    try:
        unpack_submission(handed_in, folder)
        judged = Judged.of(grade_submission(here.course, here.prepared, student, here.warm(), seed))
    except MachineBusy as error:
        raise TooBusy(str(error)) from None
    except NoWorker:
        here.close_warm()
        raise
    finally:
        _remove(folder)
    return judged.record.text, judged.notebook


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)


# -------------------------------------------------------------------------------- where workers come from


@contextlib.contextmanager
def at_scheduler(address: str) -> Iterator[Cluster]:
    """The workers of a scheduler that runs, at an address such as ``tcp://host:8786`` or ``tls://…``.

    Raises:
        UserError: there is none.
    """
    try:
        client = Client(address, timeout=30, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UserError(f"{address}: no Dask scheduler answers there ({error})") from None
    except TypeError:  # the way in which Dask says it
        raise UserError(
            f"{address}: TLS wants certificates; Dask's settings name them, under distributed.comm.tls"
        ) from None
    with client:
        yield Cluster(client)


@contextlib.contextmanager
def on_slurm(workers: int) -> Iterator[Cluster]:
    """Workers in Slurm jobs, which end with the block.

    What a job asks of Slurm (queue, cores, memory, walltime, ``--gres``) stands in Dask's own settings, under
    ``jobqueue.slurm``. The connections are encrypted with certificates of this run.

    Args:
        workers: how many; the jobs are as many as that takes.

    Raises:
        UserError: Slurm is not there, or the settings lack something.
    """
    from dask_jobqueue import SLURMCluster

    cores = int(dask.config.get("jobqueue.slurm.cores", 0) or 1)
    settings: dict[str, Any] = {
        "security": True,
        "processes": cores,  # one judge each
        "scheduler_options": {"dashboard": False, "dashboard_address": None},
    }
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": DEATHS - 1}),
        contextlib.ExitStack() as stack,
    ):
        try:
            cluster = stack.enter_context(SLURMCluster(**settings))
            _ask_slurm(cluster.job_script())
            cluster.scale(workers)
            client = stack.enter_context(Client(cluster, set_as_default=False))
        except (OSError, ValueError, RuntimeError) as error:
            raise UserError(f"Slurm gives no workers: {' '.join(str(error).split())[:500]}") from None
        yield Cluster(client)


def _ask_slurm(script: str) -> None:
    """Have Slurm say whether it would take a job: Dask submits them in the background, where nobody listens.

    Raises:
        RuntimeError: it would not; the text says why. OSError: there is no ``sbatch``.
    """
    with tempfile.NamedTemporaryFile("w", suffix=".sh") as file:
        file.write(script)
        file.flush()
        asked = subprocess.run(
            ["sbatch", "--test-only", file.name], capture_output=True, text=True, check=False
        )
    if asked.returncode:
        raise RuntimeError(asked.stderr)
