"""For now: python tools_both.py ASSIGNMENT QUESTION…: record, then compare both kernels over all answers."""

import collections
import sys
import time
from pathlib import Path

from autograder.build import answer_key
from autograder.build.source import find
from autograder.build.tests import public_test
from autograder.judge.cases import load_cases
from autograder.validate import both, recording
from autograder.validate.engine import wait_for_station
from autograder.validate.implementations import Role, implementations
from autograder.validate.stations import Start, Stations

(a,) = find(Path(), (sys.argv[1],))
qs = sys.argv[2:] or a.questions
with Start() as start:
    stations = Stations(start, start.folder / "0", a, list(qs))
    for q in qs:
        t = time.time()
        try:
            e = recording._record(a, q, stations.solved / q)
        except Exception as err:
            print(q, type(err).__name__, str(err)[:2000])
            continue
        answer_key.write(a, q, e)
        print(
            q,
            len(e),
            "entries",
            round(time.time() - t, 1),
            "s, packed",
            len(answer_key.read(a, q)),
            dict(collections.Counter(x[0] for x in e).most_common(60)),
        )
        cases = load_cases(a.test_file(q))
        n = 0
        text = public_test(a, q)
        for one in implementations(a, q, generated=False):
            if one.role in (Role.SOLUTION, Role.STUB, Role.VARIANT, Role.CURATED):
                try:
                    found = list(
                        both.apart(a, one, wait_for_station(stations.solved / q), cases, text, 100.0)
                    )
                    n += 1
                except Exception as err:
                    print("  ", one.name, type(err).__name__, str(err)[:600])
                    continue
                for d in found:
                    print(d)
        print(q, n, "answers compared", round(time.time() - t, 1), "s")
    stations.close()
