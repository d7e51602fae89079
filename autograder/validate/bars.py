"""From findings to figures, and the bars they have to reach: the table of how tests are tested."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.checks.contract import Outcome
from autograder.judge.cases import Case
from autograder.validate import blind
from autograder.validate.implementations import NOT_LEARNT, Role
from autograder.validate.store import Finding, Run

LEAST_VARIANTS, LEAST_MUTANTS = 3, 6
KILLED_ON = 0.99
GENERATED_KILLED, DIAGNOSED, KILLED_BY_PUBLIC = 0.95, 0.90, 0.85
CHEATS_EARN = 0.10
TOLERANCE_GAP = 100.0
MARGIN = 10.0
"""A tolerance that is nearer to right or wrong answers than by this factor could lie better."""
BELIEVED = 0.0


@dataclass(frozen=True)
class Mutant:
    """What became of one mutant.

    Attributes:
        curated: or generated.
        what: the misconception, or the change.
        killed: share of runs in which it lost points.
        public: share of complete runs in which a public case failed.
        intended, given: diagnoses; given ones by the first run.
        diagnosed: whether the intended one was given in every complete run.
        cases: share of complete runs in which each case failed.
        runs: how many there were.
    """

    name: str
    curated: bool
    what: str
    killed: float
    public: float
    intended: str | None
    given: tuple[str, ...]
    diagnosed: bool
    cases: dict[str, float]
    runs: int

    @property
    def dead(self) -> bool:
        """Whether the cases catch it."""
        return self.killed >= KILLED_ON

    @property
    def flaky(self) -> bool:
        """Whether they catch it by luck of the seed."""
        return 0 < self.killed < KILLED_ON

    @property
    def line(self) -> str:
        """Its name, and for a generated one the change."""
        return self.name if self.curated else f"{self.name}: {self.what}"


@dataclass(frozen=True)
class Gap:
    """Where a case's tolerance lies, in units of the tolerance.

    Attributes:
        right: largest deviation of a right answer, at most 1.
        wrong: smallest deviation of a wrong one that the comparison refused, more than 1.
        mutant: which that was.
    """

    case: str
    right: float
    wrong: float
    mutant: str

    @property
    def better(self) -> float | None:
        """By which the tolerance should be multiplied to lie in the middle of the gap; None where it is far from both."""
        if MARGIN * self.right <= 1 and self.wrong >= MARGIN:
            return None
        middle = math.sqrt(max(self.right, 1e-9) * self.wrong)
        return float(f"{middle:.1g}") if math.isfinite(middle) and self.factor >= TOLERANCE_GAP else None

    @property
    def factor(self) -> float:
        """How far right and wrong lie apart."""
        return self.wrong / self.right if self.right else math.inf


@dataclass(frozen=True)
class Question:
    """The figures of one question.

    Attributes:
        solution: the lowest score of the solution in any run; ``stub``: the highest of the stub.
        refused: variants that lost points, with the case and the number of runs.
        false_failures, right_runs: runs of right answers that lost points, and all.
        cheats: the share of the points each earned, the mean over its runs.
        forgeable: cases that pass although every answer is a replay under another seed.
        unstable: implementations that came out otherwise in another order or with other threads.
        ours: cases that ended with an error of ours.
        compared: answers whose public cases were run in a student's kernel too.
        apart: what came out differently there.
        public_seeds: by right answer, on how many seeds its public cases were run; public_failures: in how many of
            them one did not pass, and the first line about it.
        trained: whether what is scored has to be learned.
        strangers: what became of the answers of people who have not seen the tests.
        believed: the wrong answers by case that pass it once their worker reports what the solution's would.
    """

    name: str
    points: float
    cases: tuple[Case, ...]
    seeds: int
    complete: bool
    solution: float
    alone: float
    stub: float
    no_op: float
    variants: int
    refused: dict[str, str]
    mutants: tuple[Mutant, ...]
    generated: tuple[Mutant, ...]
    equivalents: int
    killed_equivalents: tuple[str, ...]
    cheats: dict[str, float]
    earned_by_cheats: dict[str, list[str]]
    false_failures: int
    right_runs: int
    failures: tuple[str, ...]
    unstable: tuple[str, ...]
    ours: tuple[str, ...]
    gaps: tuple[Gap, ...]
    seconds: float
    memory: int
    believed: dict[str, list[str]] = field(default_factory=dict)
    compared: int = 0
    apart: tuple[str, ...] = ()
    public_seeds: dict[str, int] = field(default_factory=dict)
    public_failures: dict[str, tuple[int, str]] = field(default_factory=dict)
    trained: bool = False
    strangers: blind.Figures = field(default_factory=lambda: blind.Figures({}, {}, ()))
    missed: tuple[str, ...] = field(default=())

    @property
    def believed_points(self) -> float:
        """Points of the cases that a lying worker gets for a wrong answer."""
        return sum(case.points for case in self.cases if case.name in self.believed)

    @property
    def forgeable(self) -> list[str]:
        """Cases whose points can be had without the secret seed."""
        return self.earned_by_cheats.get("replayed", [])


def question(
    name: str,
    cases: Sequence[Case],
    findings: Iterable[Finding],
    seeds: int,
    complete: bool,
    trained: bool = False,
    verdicts: Mapping[str, blind.Verdict] | None = None,
) -> Question:
    """The figures of a question.

    Args:
        complete: whether cheats and generated mutants were judged too.
        compared: answers whose public cases were run in a student's kernel too.
        apart: what came out differently there.
        trained: whether what is scored has to be learned.
        verdicts: on the messages that strangers' answers get.
    """
    found = list(findings)
    points = sum(case.points for case in cases)
    strangers = blind.figures(cases, found, verdicts or {})
    found = [f for f in found if not f.implementation.role.blind]
    right = [f for f in found if f.implementation.role.right and f.implementation.role is not Role.EQUIVALENT]
    runs = [(f, run) for f in right for run in f.runs]
    failed = [(f, run) for f, run in runs if run.points < points]
    one = {role: [f for f in found if f.implementation.role is role] for role in Role}
    (solution,) = one[Role.SOLUTION]
    wrong = [_mutant(f, cases) for f in found if f.implementation.role.wrong]
    figures = Question(
        name=name,
        points=points,
        cases=tuple(cases),
        seeds=seeds,
        complete=complete,
        solution=min(run.points for run in solution.runs),
        alone=min(run.points for f in one[Role.ALONE] for run in f.runs),
        stub=max(run.points for f in one[Role.STUB] for run in f.runs),
        no_op=min(run.points for f in one[Role.NO_OP] for run in f.runs),
        variants=len(one[Role.VARIANT]),
        refused={
            f.implementation.name: _why(f, points)
            for f in one[Role.VARIANT]
            if any(run.points < points for run in f.runs)
        },
        mutants=tuple(m for m in wrong if m.curated),
        generated=tuple(m for m in wrong if not m.curated),
        equivalents=len(one[Role.EQUIVALENT]),
        killed_equivalents=tuple(
            f"{f.implementation.misconception} ({_why(f, points)})"
            for f in one[Role.EQUIVALENT]
            if any(run.failed for run in f.runs)
        ),
        cheats={f.implementation.name: _mean_share(f, points) for f in one[Role.CHEAT] if f.runs},
        earned_by_cheats={f.implementation.name: _passed(f) for f in one[Role.CHEAT]},
        false_failures=len(failed),
        right_runs=len(runs),
        failures=tuple(dict.fromkeys(f"{f.implementation.name}: {_lost(run)}" for f, run in failed)),
        unstable=tuple(_unstable(found)),
        ours=tuple(_ours(found)),
        gaps=tuple(_gaps(cases, right, [f for f in found if f.implementation.role is Role.CURATED])),
        believed=_believed(one[Role.FORGED]),
        compared=sum(f.apart is not None for f in found),
        apart=tuple(text for f in found for text in f.apart or ()),
        public_seeds={f.implementation.name: f.public_seeds for f in found if f.public_seeds},
        public_failures={
            f.implementation.name: (len(f.public_failures), f.public_failures[0])
            for f in found
            if f.public_failures
        },
        trained=trained,
        strangers=strangers,
        seconds=max((c.seconds for run in solution.runs for c in run.cases.values()), default=0.0),
        memory=solution.memory,
    )
    return replace(figures, missed=tuple(_missed(figures)))


def _mutant(finding: Finding, cases: Sequence[Case]) -> Mutant:
    implementation = finding.implementation
    runs = [run for run in finding.runs if run.number >= 0]
    complete = [run for run in runs if run.complete]
    public = {case.name for case in cases if not case.hidden}
    given = [{c.diagnosis for c in run.cases.values() if not c.passed} for run in complete]
    first = [c.diagnosis for c in runs[0].cases.values() if not c.passed and c.diagnosis]
    return Mutant(
        name=implementation.name,
        curated=implementation.role is Role.CURATED,
        what=implementation.misconception,
        killed=_share(bool(run.failed) for run in runs),
        public=_share(bool(public & set(run.failed)) for run in complete),
        intended=implementation.diagnosis,
        given=tuple(dict.fromkeys(first)),
        diagnosed=all(implementation.diagnosis in some for some in given),
        cases={case.name: _share(case.name in run.failed for run in complete) for case in cases},
        runs=len(runs),
    )


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0


def _mean_share(finding: Finding, points: float) -> float:
    return sum(run.points for run in finding.runs) / (points * len(finding.runs)) if finding.runs else 0.0


def _passed(finding: Finding) -> list[str]:
    """Cases that passed in any run."""
    return list(dict.fromkeys(n for run in finding.runs for n, case in run.cases.items() if case.points))


def _believed(findings: Iterable[Finding]) -> dict[str, list[str]]:
    """By case, the wrong answers that earned it by the reports of a right one."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        for case in _passed(finding):
            found.setdefault(case, []).append(finding.implementation.name)
    return found


def _lost(run: Run) -> str:
    """The cases that did not pass in a run, with the first message."""
    wrong = {name: case for name, case in run.cases.items() if not case.passed}
    message = next((case.message for case in wrong.values() if case.message), "")
    return ", ".join(wrong) + (f" ({message[:200]})" if message else "")


def _why(finding: Finding, points: float) -> str:
    failed = [run for run in finding.runs if run.points < points]
    return f"{len(failed)} of {len(finding.runs)} runs: {_lost(failed[0])}"


def _unstable(findings: Iterable[Finding]) -> Iterator[str]:
    """Implementations of which the first run, repeated, gave another outcome."""
    for finding in findings:
        first = finding.run(0)
        for run in finding.runs:
            if run.number < 0 and first is not None:
                changed = [
                    name
                    for name, case in run.cases.items()
                    if name in first.cases and case.outcome is not first.cases[name].outcome
                ]
                if changed:
                    yield f"{finding.implementation.name}: {', '.join(changed)} ({_AGAIN[-run.number - 1]})"


_AGAIN = ("repeated", "in reverse order", "with two threads and draws before")


def _ours(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        errors = {
            name: case.message
            for run in finding.runs
            for name, case in run.cases.items()
            if case.outcome is Outcome.ERROR
        }
        for name, message in errors.items():
            last = message.strip().splitlines()[-1] if message.strip() else ""
            yield f"{finding.implementation.name}: {name}: {last}"


def _gaps(cases: Sequence[Case], right: Iterable[Finding], wrong: Iterable[Finding]) -> Iterator[Gap]:
    """The gap of every case in which right answers and a mutant were compared with a tolerance."""
    right, wrong = list(right), list(wrong)
    for case in cases:
        inside = [ratio for _, ratio in _ratios(right, case.name, passed=True)]
        outside = [(ratio, name) for name, ratio in _ratios(wrong, case.name, passed=False)]
        if inside and outside:
            least, name = min(outside)
            yield Gap(case.name, max(inside), least, name)


def _ratios(findings: Iterable[Finding], case: str, passed: bool) -> Iterator[tuple[str, float]]:
    for finding in findings:
        for run in finding.runs:
            ended = run.cases.get(case)
            if ended is not None and ended.measured is not None and ended.passed is passed:
                deviation, tolerance = ended.measured
                ratio = deviation / tolerance if tolerance else (math.inf if deviation else 0.0)
                yield finding.implementation.name, ratio


# ------------------------------------------------------------------------------------------ bars


def _missed(q: Question) -> Iterator[str]:
    """One line for every bar the question is below, naming the mutant where there is one."""
    for what, score in (
        ("the solution", q.solution),
        ("the solution beside stubs in the other answers", q.alone),
        ("the solution with a statement that does nothing", q.no_op),
    ):
        if score < q.points:
            yield f"{what} gets {score:g} of {q.points:g}"
    if q.stub > 0:
        yield f"the stub gets {q.stub:g} points"
    if q.variants < LEAST_VARIANTS:
        yield f"{q.variants} variants, at least {LEAST_VARIANTS} are wanted"
    for name, why in q.refused.items():
        yield f"variant {name} is refused: {why}"
    if q.false_failures:
        yield f"{q.false_failures} of {q.right_runs} runs of right answers fail: {q.failures[0]}"
    for name, (count, first) in q.public_failures.items():
        yield f"{name} passes in the notebook and not always: {count} times on {q.public_seeds[name]} seeds, {first}"
    yield from (f"not the same when judged again: {text}" for text in q.unstable)
    yield from (f"the check itself failed: {text}" for text in q.ours)
    yield from (f"not the same in a student's kernel: {text}" for text in q.apart)
    yield from blind.missed(q.strangers)
    yield from _missed_by_mutants(q)
    if q.complete:
        yield from _missed_by_generated(q)
    for name in NOT_LEARNT if q.trained and q.complete else ():
        if name not in q.cheats:
            yield f"the answer is trained, and there is no cheat '{name}' in cheats/{q.name}.py"
    for name, share in q.cheats.items():
        if share > CHEATS_EARN:
            yield (
                f"the cheat '{name}' earns {share:.0%} of the points, by {', '.join(q.earned_by_cheats[name])}"
            )
    for name, names in q.believed.items():
        if q.believed_points > BELIEVED:
            yield f"{name} believes what a worker says: with the solution's reports it pays {', '.join(names)}"
    for gap in q.gaps:
        if gap.factor < TOLERANCE_GAP:
            yield (
                f"{gap.case}: mutant {gap.mutant} is only {gap.factor:.3g} times further off than a right "
                f"answer ({gap.wrong:.3g} and {gap.right:.3g} tolerances)"
            )


def _missed_by_mutants(q: Question) -> Iterator[str]:
    if len(q.mutants) < LEAST_MUTANTS:
        yield f"{len(q.mutants)} curated mutants, at least {LEAST_MUTANTS} are wanted"
    for mutant in q.mutants:
        if mutant.flaky:
            yield f"mutant {mutant.name} is caught on {mutant.killed:.0%} of seeds only"
        elif not mutant.dead:
            yield f"mutant {mutant.name} survives"
    undiagnosed = [m for m in q.mutants if not m.diagnosed]
    if len(undiagnosed) > (1 - DIAGNOSED) * len(q.mutants):
        names = ", ".join(
            f"{m.name} ({m.intended}; given {', '.join(m.given) or 'none'})" for m in undiagnosed
        )
        yield f"not given the intended diagnosis: {names}"
    unseen = [m for m in q.mutants if m.public < KILLED_ON]
    if len(unseen) > (1 - KILLED_BY_PUBLIC) * len(q.mutants):
        yield f"not caught by public cases: {', '.join(m.name for m in unseen)}"


def _missed_by_generated(q: Question) -> Iterator[str]:
    survivors = [m for m in q.generated if not m.dead]
    if len(survivors) > (1 - GENERATED_KILLED) * len(q.generated):
        yield from (f"generated mutant survives: {m.line}" for m in survivors)
    yield from (f"listed as equivalent, but caught: {text}" for text in q.killed_equivalents)


# ------------------------------------------------------------------------------------------ JSON


def as_json(q: Question) -> dict[str, Any]:
    """A question as the JSON file has it."""
    return {
        "points": q.points,
        "solution": q.solution,
        "stub": q.stub,
        "variants": {"total": q.variants, "accepted": q.variants - len(q.refused), "refused": q.refused},
        "mutants": {
            **_counted(q.mutants),
            "diagnosed": sum(m.diagnosed for m in q.mutants),
            "killed_by_public": sum(m.public >= KILLED_ON for m in q.mutants),
            "survivors": [m.name for m in q.mutants if not m.dead],
        },
        "generated": {
            **_counted(q.generated),
            "equivalent": q.equivalents,
            "killed_by_public": sum(m.public >= KILLED_ON for m in q.generated),
            "survivors": [m.line for m in q.generated if not m.dead],
        },
        "blind": blind.as_json(q.strangers),
        "seeds": q.seeds,
        "false_failures": q.false_failures,
        "right_runs": q.right_runs,
        "alone": q.alone,
        "no_op": q.no_op,
        "cheats": {name: round(share, 4) for name, share in q.cheats.items()},
        "forgeable": q.forgeable,
        "believed_points": q.believed_points,
        "believed": q.believed,
        "flaky": [m.line for m in (*q.mutants, *q.generated) if m.flaky],
        "unstable": list(q.unstable),
        "public": {
            name: {"seeds": seeds, "failures": q.public_failures.get(name, (0, ""))[0]}
            for name, seeds in q.public_seeds.items()
        },
        "kernels": {"compared": q.compared, "apart": list(q.apart)},
        "errors": list(q.ours),
        "tolerances": {
            gap.case: {
                "right": gap.right,
                "wrong": _finite(gap.wrong),
                "factor": _finite(gap.factor),
                "mutant": gap.mutant,
                "better": gap.better,
            }
            for gap in q.gaps
        },
        "seconds": q.seconds,
        "memory": q.memory,
        "cases": {case.name: {"points": case.points, "hidden": case.hidden} for case in q.cases},
        "matrix": [_row(m) for m in (*q.mutants, *q.generated)],
        "missed": list(q.missed),
    }


def _counted(mutants: Sequence[Mutant]) -> dict[str, int]:
    return {"total": len(mutants), "killed": sum(m.dead for m in mutants)}


def _row(m: Mutant) -> dict[str, Any]:
    return {
        "mutant": m.name,
        "kind": "curated" if m.curated else "generated",
        "what": m.what,
        "killed": round(m.killed, 4),
        "seeds": m.runs,
        "diagnosis": {"intended": m.intended, "given": list(m.given)},
        "cases": {name: round(share, 4) for name, share in m.cases.items() if share},
    }


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
