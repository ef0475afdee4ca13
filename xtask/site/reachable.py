"""Every kind of page in the eyes of axe (WCAG 2.2, A and AA): light and dark, from left to right and from right to left,
on a desk and on a telephone; and nothing stands beside a narrow window.
"""

import queue
import threading
from pathlib import Path

from selenium.common.exceptions import TimeoutException

from served import Browser, judge

# As many browsers as look at the same time.
EYES = 2

# What a theme can change; everything else is looked at in light alone.
OF_THEME = ["color-contrast", "link-in-text-block"]

# The narrowest window in which a page must not need to be moved sideways (WCAG 1.4.10).
NARROWEST = 320

AXE = """
const done = arguments[arguments.length - 1], rules = arguments[0];
const only = rules ? { type: "rule", values: rules }
                   : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] };
axe.run(document, { runOnly: only, resultTypes: ["violations"], preload: false }).then((told) => done(
  told.violations.map((one) => ({ id: one.id, help: one.help, nodes: one.nodes.map((node) => [node.target.join(" "), node.failureSummary]) }))
), (error) => done([{ id: "axe", help: String(error), nodes: [] }]));
"""


def look(job):
    waiting, found = queue.Queue(), []
    languages = job.plan["directions"]
    for language in languages:
        for name, address, cookie in job.views(language):
            waiting.put((name, language, cookie, address, None, None))
        for name, page, to, cookie, typed in job.forms(language):
            waiting.put((name, language, cookie, page, to, typed))
    many = waiting.qsize()
    eyes = [threading.Thread(target=see, args=(job, waiting, found)) for _ in range(EYES)]
    for eye in eyes:
        eye.start()
    for eye in eyes:
        eye.join()
    if waiting.qsize():
        found.append(f"{waiting.qsize()} pages were not looked at")
    return sorted(set(found)), f"axe finds nothing on {many} pages in {' and '.join(languages)}, light and dark, at each width"


def see(job, waiting, found):
    axe = Path(job.axe).read_text(encoding="utf-8")
    with Browser(job) as browser:
        while True:
            try:
                name, language, cookie, page, to, typed = waiting.get_nowait()
            except queue.Empty:
                return
            for may_stall in (True, False):
                try:
                    browser.is_member(cookie)
                    browser.likes("light")
                    browser.open(page) if to is None else browser.send(page, to, typed)
                    found += [f"{name}.{language} {one}" for one in seen(job, browser, axe, language)]
                    break
                except TimeoutException:
                    # A browser that is starved by others is asked once more, and then believed.
                    if not may_stall:
                        found.append(f"{name}.{language}: nothing is told of it within two minutes")


def seen(job, browser, axe, language):
    browser.run(axe)
    # What is folded away is looked at as well.
    browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    # Colours are the same at each width, so one of them is enough in the dark: another one in each direction.
    in_the_dark = job.plan["widths"][job.plan["directions"].index(language) % len(job.plan["widths"])]
    for width in job.plan["widths"]:
        for theme, rules in [("light", None), ("dark", OF_THEME)]:
            if theme == "dark" and width != in_the_dark:
                continue
            browser.is_wide(width)
            dress(browser, language, theme)
            # A window as high as the page: what sticks to its edge covers nothing that is looked at.
            browser.is_wide(width, browser.run("return document.documentElement.scrollHeight"))
            for one in browser.driver.execute_async_script(AXE, rules):
                for target, why in one["nodes"][:3] or [("", "")]:
                    yield f"({theme}, {width}) {one['id']}: {one['help']}: {target}: {' '.join(why.split())}"
                if len(one["nodes"]) > 3:
                    yield f"({theme}, {width}) {one['id']}: {len(one['nodes'])} places in all"
    browser.is_wide(NARROWEST)
    beyond = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if beyond > 0:
        yield f"({NARROWEST}) stands {beyond} px beyond the window: {browser.run(WIDEST)}"


# What reaches farthest beyond the window.
WIDEST = """
const wide = document.documentElement.clientWidth, rtl = document.documentElement.dir === "rtl";
const beyond = (one) => { const box = one.getBoundingClientRect(); return rtl ? -box.left : box.right - wide; };
const scrolls = (one) => one && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
const all = [...document.querySelectorAll("body *")].filter((one) => beyond(one) > 0.5 && !scrolls(one.parentElement));
return all.sort((a, b) => beyond(b) - beyond(a)).slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).join(" | ");
"""


def dress(browser, language, theme):
    """Both ways to a theme are looked at: the machine says it, or the reader chose it."""
    if language == "en":
        browser.likes(theme)
    else:
        browser.run("document.documentElement.dataset.theme = arguments[0]", theme)


if __name__ == "__main__":
    judge(look)
