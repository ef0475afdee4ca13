"""Reads calendar feeds with two libraries that are not ours, and compares what they see.

Usage: read_calendar.py FILE.ics...

Both libraries must see the same events, and where FILE.json lies beside FILE.ics, exactly those that it lists.
The octets are looked at as well: both libraries forgive long lines and lines cut inside a character.
"""

import datetime
import json
import pathlib
import sys

import icalendar
import vobject
from vobject.base import VObjectError


def octet_problems(octets):
    if not octets.endswith(b"\r\n"):
        yield "the last line has no end"
    for number, line in enumerate(octets.split(b"\r\n"), start=1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets, more than 75"
        if b"\r" in line or b"\n" in line:
            yield f"line {number} holds half a line break"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"line {number} ends or begins inside a character"


def instant(value):
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def whole_day(value):
    """Only a date is a whole day; a moment would be shown at another hour elsewhere."""
    return value.isoformat() if type(value) is datetime.date else f"not a date: {value!r}"


def days_before(trigger):
    return -trigger / datetime.timedelta(days=1)


def seen_by_icalendar(octets, problems):
    calendar = icalendar.Calendar.from_ical(octets)
    for part in calendar.walk():
        problems += [f"icalendar: {part.name}: {error}" for error in part.errors]
    events = [
        {
            "uid": str(event["UID"]),
            "day": whole_day(event["DTSTART"].dt),
            "end": whole_day(event["DTEND"].dt),
            "status": str(event["STATUS"]),
            "sequence": int(event["SEQUENCE"]),
            "summary": str(event.get("SUMMARY", "")),
            "description": str(event.get("DESCRIPTION", "")),
            "categories": [str(word) for word in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
            "reminders": [days_before(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")],
            "stamp": instant(event["DTSTAMP"].dt),
            "languages": [str(event["SUMMARY"].params["LANGUAGE"])] if "SUMMARY" in event else [],
            "busy": str(event["TRANSP"]),
        }
        for event in calendar.walk("VEVENT")
    ]
    return {"name": str(calendar["NAME"]), "events": events}


def seen_by_vobject(octets, problems):
    calendar = vobject.readOne(octets.decode())
    events = list(calendar.contents.get("vevent", []))
    try:
        calendar.validate(raiseException=True)
    except VObjectError as error:
        problems.append(f"vobject: {error}")

    def text(part, name):
        return part.getChildValue(name, "")

    return {
        "name": text(calendar, "name"),
        "events": [
            {
                "uid": text(event, "uid"),
                "day": whole_day(event.dtstart.value),
                "end": whole_day(event.dtend.value),
                "status": text(event, "status"),
                "sequence": int(text(event, "sequence")),
                "summary": text(event, "summary"),
                "description": text(event, "description"),
                "categories": list(event.getChildValue("categories", [])),
                "reminders": [days_before(alarm.trigger.value) for alarm in event.contents.get("valarm", [])],
                "stamp": instant(event.dtstamp.value),
                "languages": list(event.summary.params["LANGUAGE"]) if "summary" in event.contents else [],
                "busy": text(event, "transp"),
            }
            for event in events
        ],
    }


def differences(one, other, where="feed"):
    """Where two values made of dictionaries and lists differ; keys that only one has are not compared."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() & other.keys()):
            yield from differences(one[key], other[key], f"{where}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (mine, yours) in enumerate(zip(one, other)):
            yield from differences(mine, yours, f"{where}[{at}]")
    elif one != other:
        yield f"{where}: {one!r} and {other!r}"


def problems_of(path, octets):
    problems = list(octet_problems(octets))
    try:
        first = seen_by_icalendar(octets, problems)
        second = seen_by_vobject(octets, problems)
    except (ValueError, KeyError, AttributeError, VObjectError) as error:
        return [*problems, f"cannot be read: {error!r}"], 0
    problems += [f"icalendar and vobject see {found}" for found in differences(first, second)]
    events = first["events"]
    uids = [event["uid"] for event in events]
    problems += [f"{uid} is there twice" for uid in sorted({uid for uid in uids if uids.count(uid) > 1})]
    problems += [f"{event['uid']} takes up time" for event in events if event["busy"] != "TRANSPARENT"]
    if [event["day"] for event in events] != sorted(event["day"] for event in events):
        problems.append("the events are not in the order of their days")
    listed = path.with_suffix(".json")
    if listed.exists():
        expected = json.loads(listed.read_text(encoding="utf-8"))
        problems += [f"seen and expected: {found}" for found in differences(first, expected)]
    return problems, len(events)


def main(paths):
    bad = False
    counts = []
    for path in map(pathlib.Path, paths):
        problems, count = problems_of(path, path.read_bytes())
        counts.append(f"{count} events in {path.name}")
        for problem in problems:
            print(f"{path.name}: {problem}")
            bad = True
    if bad:
        return 1
    print(f"{', '.join(counts)}: read alike by icalendar {icalendar.__version__} and vobject {vobject.VERSION}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
