"""Lets somebody into each office of the plan, as the doors of the site do it, keeps their cookies for the others, and sends
the forms that stand before what they look at.
"""

import json
import subprocess

from served import PASSWORD, Caller, judge


def accepted(job, link, name):
    """Somebody accepts an invitation; the cookie of the session."""
    visitor = Caller(job)
    answer = visitor.ask(
        "POST", link, f"name={name}&password={PASSWORD.replace(' ', '+')}", {"Content-Type": "application/x-www-form-urlencoded"}
    )
    if answer.status != 303 or not visitor.cookie:
        raise SystemExit(f"the invitation of {name} was not taken: {answer.status}\n{answer.text}")
    return visitor.cookie


def invited(job, administrator, office, fields):
    """The administrator invites to an office; the address of the invitation."""
    page = job.address("en", "office/people")
    typed = {"role": office, "name": office, "email": f"{office}@example.org", "language": "en", **fields}
    text = Caller(job, administrator).send(page, f"{page}/invite", typed).text
    if 'class="secret"' not in text:
        raise SystemExit(f"nobody could be invited to {office}:\n{text}")
    return text.split('class="secret" dir="ltr">')[1].split("<")[0]


def look(job):
    whom = ["--name", "administrator", "--email", "administrator@example.org"]
    told = subprocess.run([job.binary, *job.command("invite"), *whom], check=True, capture_output=True, text=True)
    sessions = {"administrator": accepted(job, told.stdout.strip(), "administrator")}
    for office, fields in job.plan["offices"].items():
        if office not in sessions:
            sessions[office] = accepted(job, invited(job, sessions["administrator"], office, fields), office)
    (job.out / "members.json").write_text(json.dumps(sessions), encoding="utf-8")
    for form in job.plan["before_looking"]:
        page, to = job.address("en", form["path"]), job.address("en", form["to"])
        answer = Caller(job, sessions[form["as"]]).send(page, to, form["type"])
        if answer.status != 303:
            raise SystemExit(f"{to} was answered with {answer.status}:\n{answer.text}")
    return [], f"{len(sessions)} offices are held"


if __name__ == "__main__":
    judge(look)
