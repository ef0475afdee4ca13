"""The interface for programs in the eyes of schemathesis: every answer is as the description says, whatever is asked; and
the description itself is one. The same requests each time, and slowly enough for the door of programs.
"""

import os
import subprocess
import sys
from pathlib import Path

from served import PASSWORD, Caller, judge, soon

# The same requests each time.
SEED = "11"

# How many requests are made up for each address and kind of question.
MANY = "12"

# Requests a second: fewer than the site lets one address make.
PACE = "28/s"


def look(job):
    program = Path(sys.executable).with_name("schemathesis")
    command = [
        str(program), "run", f"{job.site}/api/openapi.json", "--seed", SEED, "--max-examples", MANY, "--workers", "1",
        "--rate-limit", PACE, "--generation-database", "none", "--request-timeout", "60",
    ]
    folder = job.out / "interface"
    folder.mkdir(parents=True, exist_ok=True)
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"})
    (folder / "told.txt").write_text(run.stdout + run.stderr, encoding="utf-8")
    told = run.stdout.split("FAILURES", 1)[-1] if run.returncode else run.stdout
    cases = [line.strip() for line in run.stdout.splitlines() if "generated" in line]
    found = [*as_described(job), *as_programs_hand_in(job)]
    if run.returncode:
        found.append(f"schemathesis ended with {run.returncode}:\n{told}{run.stderr}")
    return found, f"schemathesis finds nothing: {' '.join(cases) or 'it told nothing'}"


def as_described(job):
    """What schemathesis does not ask: problems and days have the types that the description promises."""
    for path, status, media in [
        ("/api/v1/status", 200, "application/json"),
        ("/api/v1/status?as_of=yesterday", 400, "application/problem+json"),
        ("/api/v1/nothing", 404, "application/problem+json"),
    ]:
        answer = Caller(job).get(job.site + path)
        told = answer.headers.get("Content-Type", "").split(";")[0]
        if (answer.status, told) != (status, media):
            yield f"{path} is answered with {answer.status} {told}, and not with {status} {media}"


def as_programs_hand_in(job):
    """A program of a State sends what the State handed in already: the receipt is that of then. Without a token nothing."""
    page = job.address("en", "office/security")
    typed = {"name": "A program", "until": soon(), "password": PASSWORD}
    made = Caller(job, job.sessions()["state-submitter"]).send(page, f"{page}/token", typed)
    if 'class="secret"' not in made.text:
        yield f"no token could be made: {made.status}"
        return
    token = made.text.split('class="secret" dir="ltr">')[1].split("<")[0]
    file = (job.root / "xtask/site/report.json").read_bytes()
    known = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    for path, headers, status in [
        ("/api/v1/reports", {"Content-Type": "application/json"}, 401),
        ("/api/v1/reports", {**known, "Content-Type": "text/plain"}, 415),
        ("/api/v1/reports/check", known, 200),
        ("/api/v1/reports", known, 200),
    ]:
        answer = Caller(job).ask("POST", job.site + path, file, headers)
        if answer.status != status:
            yield f"a report sent to {path} is answered with {answer.status}, and not with {status}: {answer.text}"


if __name__ == "__main__":
    judge(look)
