import sys
import time
from pathlib import Path

from autograder.build.source import find
from autograder.judge.cases import load_cases
from autograder.validate import released
from autograder.validate.conditions import condition
from autograder.validate.engine import wait_for_station
from autograder.validate.implementations import Role, implementations
from autograder.validate.stations import Start, Stations
from autograder.validate.trial import Trial

(a,) = find(Path(), (sys.argv[1],))
qs = sys.argv[2:] or a.questions
with Start() as start:
    stations = Stations(start, start.folder / "0", a, list(qs))
    for q in qs:
        t = time.time()
        cases = load_cases(a.test_file(q))
        worth = sum(c.points for c in cases)
        one = next(i for i in implementations(a, q, generated=False) if i.role is Role.SOLUTION)
        n = 0
        with Trial(a, one, wait_for_station(stations.solved / q), cases, 60.0) as trial:
            for e in released.tried(a, trial, cases, condition(q, len(cases), 0)):
                n += 1
                if e.points:
                    print(q, "of", worth, ":", e.points, e.candidate, "as", e.answer)
        print(q, n, "candidates judged", round(time.time() - t, 1), "s")
    stations.close()
