"""Every kind of page in each language, as served, is valid HTML and CSS in the eyes of the Nu checker."""

import json
import re
import subprocess

from served import Caller, judge

# What the checker tells and is no matter here.
NO_MATTER = [
    # Properties of SVG that every browser knows in style sheets and the checker does not know yet.
    "Property “(vector-effect|paint-order)” doesn't exist",
]


def look(job):
    folder = job.out / "served"
    folder.mkdir(parents=True, exist_ok=True)
    found, files = [], []
    for language in job.languages:
        for name, answer in served(job, language):
            text = answer.text
            if answer.status != job.status(name):
                found.append(f"{name}.{language}: answered with {answer.status}, and not {job.status(name)}")
            file = folder / f"{name}.{language}.html"
            file.write_text(text, encoding="utf-8")
            files.append(file)
            found += of_language(text, language, name)
    styles = folder / "style.css"
    styles.write_text(style(job), encoding="utf-8")
    said = checked(job, [*files, styles])
    for one in said["messages"]:
        if not any(re.search(known, one["message"]) for known in NO_MATTER):
            place = one["url"].rsplit("/", 1)[-1]
            found.append(f"{place}:{one.get('lastLine', '')}: {one['message']} [{one.get('extract', '').strip()}]")
    return found, f"{len(files)} pages and the style sheet are valid"


def served(job, language):
    for name, address, cookie in job.views(language):
        yield name, Caller(job, cookie).get(address)
    for name, page, to, cookie, typed in job.forms(language):
        yield name, Caller(job, cookie).send(page, to, typed)


def of_language(text, language, name):
    head = f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"'
    if head not in text:
        yield f"{name}.{language}: the page does not begin with {head}"


def style(job):
    text = Caller(job).get(job.address("en", "")).text
    return Caller(job).get(job.site + re.search(r'href="(/assets/style[^"]*)"', text).group(1)).text


def checked(job, files):
    command = [job.java, "-Xss1m", "-jar", job.vnu, "--format", "json", "--exit-zero-always", "--also-check-css", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(run.stderr)


if __name__ == "__main__":
    judge(look)
