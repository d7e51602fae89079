"""The attacks on the other graders: real ``nbgrader autograde`` and real ``otter run``.

Both get the same questions with the same points and the same tests, the way an instructor who uses only
them would have it. Each attack meets a fresh copy of the course, which holds the graded work of another
student, inside a container without a network (`containment`), and is looked at by the same evidence as
on our own grader.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from autograder.redteam.attack import Attack, Progress, Result, Results, System
from autograder.redteam.peers.containment import require_containment
from autograder.redteam.peers.course import Peer
from autograder.redteam.peers.nbgrader_course import NbgraderCourse
from autograder.redteam.peers.otter_course import OtterCourse
from autograder.redteam.target import make_target
from autograder.worker import kernel

AT_A_TIME = 2
PEERS: dict[System, type[Peer]] = {System.NBGRADER: NbgraderCourse, System.OTTER: OtterCourse}


def run(attacks: Iterable[Attack], progress: Progress) -> Results:
    """Run attacks on the other graders.

    Args:
        progress: told of each result as soon as it stands.

    Raises:
        UserError: there is no bubblewrap, or a course does not grade honest work rightly.
    """
    results: Results = {}
    with courses() as (pool, ready):
        running: dict[Future[Result], tuple[Attack, System]] = {}
        for attack in attacks:
            for system in PEERS:
                if system in attack.systems:
                    peer = ready[system]
                    future = pool.submit(peer.attacked_by, attack.for_system(system), attack.earns)
                    running[future] = attack, system
        for future in as_completed(running):
            attack, system = running[future]
            results.setdefault(attack.id, {})[system] = future.result()
            progress(attack, system, future.result())
    return results


@contextmanager
def courses() -> Iterator[tuple[ProcessPoolExecutor, dict[System, Peer]]]:
    """The two courses, and the processes that attack them; cleaned up afterwards.

    Processes of their own, because a process that has entered an empty network does not come back.
    """
    require_containment()
    with tempfile.TemporaryDirectory(prefix="attacked-peers-", ignore_cleanup_errors=True) as name:
        pool = ProcessPoolExecutor(
            AT_A_TIME, mp_context=get_context("spawn"), initializer=kernel.die_with_parent
        )
        try:
            target = make_target(Path(name) / "ours")
            made = {
                system: pool.submit(kind.make, target, Path(name) / system) for system, kind in PEERS.items()
            }
            yield pool, {system: future.result() for system, future in made.items()}
        finally:
            pool.shutdown(cancel_futures=True)
