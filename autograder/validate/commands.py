"""The command ``autograder validate``."""

from __future__ import annotations

import json
import os
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

from autograder.build.source import Assignment, find
from autograder.errors import UserError
from autograder.grade.record import write_atomically
from autograder.progress import Progress
from autograder.validate import bars, blind, cells, measure, page, rules
from autograder.validate.engine import Plan, Subject, judge
from autograder.validate.store import Finding, Store

SEEDS, TRAINED_SEEDS = 50, 10


@click.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--question", "questions", multiple=True, metavar="Q", help="This question only; may be repeated."
)
@click.option("--seeds", default=SEEDS, show_default=True, type=click.IntRange(1), help="For each question …")
@click.option(
    "--trained-seeds",
    default=TRAINED_SEEDS,
    show_default=True,
    type=click.IntRange(1),
    help="… and for those that the front matter lists under 'trained'.",
)
@click.option(
    "--workers",
    default=os.cpu_count() or 1,
    show_default=True,
    type=click.IntRange(1),
    help="Implementations at a time.",
)
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the figures to this file.")
@click.option(
    "--page",
    "pages",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Write a page: .md the summary, .html the whole matrix. May be repeated.",
)
@click.option("--force", is_flag=True, help="Judge again what has not changed.")
@click.option("--smoke", is_flag=True, help="Only solution, stub, variants and curated mutants, on one seed.")
@click.option(
    "--blind",
    "only_blind",
    is_flag=True,
    help="Only the answers of people who have not seen the tests, in blind/.",
)
@click.option(
    "--verdicts",
    is_flag=True,
    help="Write blind/….yaml: what wrong ones of these are told, for a person to judge.",
)
@click.option(
    "--public-seeds",
    default=0,
    type=click.IntRange(0),
    help="Only run the public cases of the solution and the variants, each on so many seeds.",
)
@click.option(
    "--budgets",
    is_flag=True,
    help="Grade the solution too, and write source/…/budgets.json: the grader's limits.",
)
@click.option(
    "--belief",
    is_flag=True,
    help="Write source/…/belief.json: the points that rest on belief, for the build.",
)
@click.option(
    "--cells",
    "prove_cells",
    is_flag=True,
    help="Prove, too, that a grade needs no cell that is left out: grade everything with the needed cells and with all.",
)
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the course.")
def validate(
    assignments: tuple[str, ...],
    questions: tuple[str, ...],
    seeds: int,
    trained_seeds: int,
    workers: int,
    json_file: Path | None,
    pages: tuple[Path, ...],
    force: bool,
    root: Path,
    smoke: bool,
    only_blind: bool,
    verdicts: bool,
    public_seeds: int,
    budgets: bool,
    belief: bool,
    prove_cells: bool,
) -> None:
    """Test the tests: right answers must pass, wrong ones fail, cheats earn nothing, on many seeds.

    What has been judged before and has not changed is not judged again.
    """
    for path in pages:
        if path.suffix not in (".md", ".html"):
            raise click.UsageError(f"--page {path}: a name that ends in .md or .html is wanted")
    found = find(root.resolve(), assignments)
    plans = [
        replace(_plan(one, seeds, trained_seeds, smoke), public=public_seeds, blind=only_blind)
        for one in found
    ]
    subjects = [
        Subject.of(one, _chosen(one, questions), plan) for one, plan in zip(found, plans, strict=True)
    ]
    if not any(subject.cases for subject in subjects):
        raise UserError(f"{', '.join(questions)}: no such question in {', '.join(a.name for a in found)}")
    if budgets:
        for one in found:
            click.echo(measure.write_budgets(root.resolve(), one))
    store = Store(root.resolve() / "build" / "validate")
    findings, seconds = _judge(subjects, store, workers, force)
    if public_seeds:
        _say_public(findings)
        return
    for subject in subjects if verdicts else ():
        for q, some in findings[subject.assignment.name].items():
            if written := blind.write(subject.assignment, q, subject.cases[q], some):
                click.echo(written)
    figures: dict[str, dict[str, Any]] = {
        subject.assignment.name: {
            "questions": {
                q: _figures(subject, q, found) for q, found in findings[subject.assignment.name].items()
            },
            "seconds": seconds.get(subject.assignment.name, 0.0),
        }
        for subject in subjects
    }
    proofs = {one.name: cells.prove(one, workers) for one in found} if prove_cells else {}
    for name, proof in proofs.items():
        figures[name]["cells"] = proof.as_json()
    data = {"seeds": seeds, "trained_seeds": trained_seeds, "smoke": smoke, "assignments": figures}
    if json_file:
        write_atomically(json_file, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    for path in pages:
        page.write(data, path)
    if belief:
        for one in found:
            click.echo(measure.write_belief(one, figures[one.name]["questions"]))
    missed = [
        f"{name} {question}: {line}"
        for name, assignment in figures.items()
        for question, one in assignment["questions"].items()
        for line in one["missed"]
    ]
    missed += [f"{name}: {line}" for name, proof in proofs.items() for line in proof.missed]
    for line in missed:
        click.echo(line, err=True)
    if not only_blind:
        click.echo(_total(figures))
    for name, proof in proofs.items():
        click.echo(f"{name}: {proof.line}")
    click.echo(blind.total(one["blind"] for a in figures.values() for one in a["questions"].values()))
    if missed:
        raise UserError(f"{len(missed)} bars missed")


def _chosen(assignment: Assignment, questions: tuple[str, ...]) -> list[str]:
    return [question for question in assignment.questions if question in questions or not questions]


def _plan(assignment: Assignment, seeds: int, trained_seeds: int, smoke: bool) -> Plan:
    """How many seeds each question gets.

    Raises:
        UserError: ``trained`` in the front matter names a question there is not.
    """
    trained = assignment.trained
    for question in trained:
        if question not in assignment.questions:
            raise UserError(f"{assignment.path}: 'trained' names {question}, which is no question")
    if smoke:
        return Plan(dict.fromkeys(assignment.questions, 1), smoke=True)
    return Plan({q: trained_seeds if q in trained else seeds for q in assignment.questions})


Found = dict[str, dict[str, list[Finding]]]
"""Findings by assignment and question."""


def _judge(
    subjects: list[Subject], store: Store, workers: int, force: bool
) -> tuple[Found, dict[str, float]]:
    """All findings, with a progress bar for each assignment, and its seconds from the first finding to the last."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        tasks = {
            subject.assignment.name: progress.add_task(
                subject.assignment.name,
                total=sum(map(len, subject.implementations.values())),
                unit="implementations",
            )
            for subject in subjects
        }
        findings: Found = {
            subject.assignment.name: {question: [] for question in subject.cases} for subject in subjects
        }
        first, last = dict[str, float](), dict[str, float]()
        for name, finding in judge(subjects, store, workers, force):
            findings[name][finding.implementation.question].append(finding)
            last[name] = time.monotonic()
            first.setdefault(name, last[name])
            progress.advance(tasks[name])
    for subject in subjects:
        for question, found in findings[subject.assignment.name].items():
            order = {one: number for number, one in enumerate(subject.implementations[question])}
            found.sort(key=lambda finding: order[finding.implementation])  # sorted at once
    return findings, {name: round(last[name] - first[name], 1) for name in last}


def _say_public(findings: Found) -> None:
    """A line for each right answer: on how many seeds its public cases ran, and what did not pass.

    Raises:
        UserError: something did not.
    """
    failures = 0
    for name, questions in findings.items():
        for question, found in questions.items():
            for one in found:
                failed = one.public_failures
                failures += len(failed)
                first = f"; {failed[0]}" if failed else ""
                click.echo(
                    f"{name} {question} {one.implementation.name}: "
                    f"{one.public_seeds} seeds, {len(failed)} failures{first}"
                )
    if failures:
        raise UserError(f"{failures} public cases of right answers do not pass")


def _figures(subject: Subject, question: str, findings: list[Finding]) -> dict[str, Any]:
    plan, cases, verdicts = subject.plan, subject.cases[question], blind.read(subject.assignment, question)
    made = {"made_of": blind.made_of(subject.assignment, question)}
    if plan.blind:
        strangers = blind.figures(cases, findings, verdicts)
        return {"blind": blind.as_json(strangers) | made, "missed": list(blind.missed(strangers))}
    figures = bars.as_json(
        bars.question(
            question,
            cases,
            findings,
            plan.seeds[question],
            complete=not plan.smoke,
            trained=question in subject.assignment.trained,
            verdicts=verdicts,
        )
    )
    figures["blind"] |= made
    return figures | {"rules": rules.of(subject.assignment, question)}


def _total(figures: dict[str, dict[str, Any]]) -> str:
    """The whole in one line."""
    questions = [one for assignment in figures.values() for one in assignment["questions"].values()]

    def added(*keys: str) -> int:
        total = 0
        for one in questions:
            for key in keys:
                one = one[key]
            total += one
        return total

    parts = [
        f"{len(questions)} questions",
        f"variants accepted {added('variants', 'accepted')} of {added('variants', 'total')}",
        f"curated mutants killed {added('mutants', 'killed')} of {added('mutants', 'total')}",
    ]
    if added("generated", "total"):
        parts.append(f"generated {added('generated', 'killed')} of {added('generated', 'total')}")
    parts.append(f"false failures {added('false_failures')} in {added('right_runs')} runs of right answers")
    return ", ".join(parts)
