"""Whether pages of `payspread report` can be read by everybody: check_report.py PAGE...

Chromium opens each page without a network, on screens of a phone, a tablet and a desk, light and
dark, and prints it. axe looks for what shuts people out; the rest is measured here.
"""

import os
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from outcome import Outcome

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
# Both layouts and both schemes; axe takes seconds for a page.
EXAMINED = ((320, "dark"), (1280, "light"))
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def main():
    outcome = Outcome()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for path in sys.argv[1:]:
            name = pathlib.Path(path).name
            for scheme in SCHEMES:
                for width in WIDTHS:
                    outcome.attempt(
                        f"{name}: {width} pixels, {scheme}", _problems, browser, path, width, scheme)
            outcome.attempt(f"{name}: on paper", _paper_problems, browser, path)
            outcome.attempt(f"{name}: without styles", _plain_problems, browser, path)
            outcome.attempt(f"{name}: by the keyboard", _keyboard_problems, browser, path)
        outcome.attempt("a page with faults is found", _unfound_faults, browser)
        browser.close()
    outcome.exit()


def _open(browser, address, width=320, scheme="light"):
    """A page of a browser that may ask for nothing but the page itself, and what it asked for."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: asked.append(f"console: {message.text}"))
    page.goto(address)
    return page, asked


def _address(path):
    return pathlib.Path(path).resolve().as_uri()


def _problems(browser, path, width, scheme):
    page, asked = _open(browser, _address(path), width, scheme)
    page.wait_for_timeout(50)
    yield from (f"asks for {url}" for url in asked if url != _address(path))
    yield from _wide(page, width)
    if (width, scheme) in EXAMINED:
        yield from _violations(page)
    page.context.close()


def _wide(page, width):
    shown = page.evaluate("document.documentElement.scrollWidth")
    if shown > width:
        yield f"is {shown} pixels wide"
    yield from page.evaluate(OUTSIDE)
    yield from page.evaluate(BROKEN)


# Words of names and figures that go on in the next line; where a cell is full, only long ones may.
BROKEN = """() => {
    const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const element = text.parentElement;
        if (!element.closest('th, td.amounts') || element.closest('.cards thead')) continue;
        for (const word of text.data.matchAll(/(?<![^\\s\u2013\u2192-])[^\\s\u2013\u2192-]{1,16}(?=[\\s\u2013\u2192-]|$)/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) broken.push(`"${word[0]}" is broken`);
        }
    }
    return broken;
}"""


# Elements that stand out of the page at the right, but for those in a region that scrolls.
OUTSIDE = """() => [...document.querySelectorAll('body *')]
    .filter(element => element.getBoundingClientRect().right > innerWidth + 1
        && !element.closest('.scroll table') && !element.closest('.skip'))
    .map(element => `${element.tagName} "${element.textContent.slice(0, 40)}" stands out`)"""


def _violations(page):
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": STANDARDS}}).response
    for violation in found["violations"]:
        for node in violation["nodes"]:
            yield f"{violation['id']}: {violation['help']}: {node['html'][:100]}"
    if len(found["passes"]) < 20:
        yield f"only {len(found['passes'])} rules were tried"


def _paper_problems(browser, path):
    """What would be lost or cut on paper, which has no dark ground and cannot scroll."""
    page, _ = _open(browser, _address(path), 680, "dark")
    page.emulate_media(media="print")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    if ground != "rgb(255, 255, 255)":
        yield f"is printed on {ground}"
    yield from page.evaluate(OUTSIDE.replace(".scroll table", ".none"))
    for rule, selector, value in PRINTED:
        for found in page.evaluate(COMPUTED, [rule, selector]):
            if found != value:
                yield f"{selector}: {rule} is {found}"
    pages = page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n")
    if pages < 2:
        yield f"is printed on {pages} pages"
    page.context.close()


PRINTED = [
    ("display", "thead", "table-header-group"), ("breakInside", "tr", "avoid"),
    ("breakInside", "article", "avoid"), ("overflowX", ".scroll", "visible"),
    ("display", ".skip", "none"),
]
COMPUTED = """([rule, selector]) => [...new Set([...document.querySelectorAll(selector)]
    .map(element => getComputedStyle(element)[rule]))]"""


def _plain_problems(browser, path):
    """Some mail programs drop styles and drawings: the rest must say it all in order."""
    page, _ = _open(browser, _address(path))
    page.evaluate("document.querySelectorAll('style, svg').forEach(element => element.remove())")
    text = page.evaluate("document.body.innerText")
    for words in ("Pay in posted job listings", "What the figures say", "Highest ceiling",
                  "Posted pay is not paid pay."):
        if words not in text:
            yield f"does not say {words}"
    yield from _violations_but_layout(page)
    page.context.close()


def _violations_but_layout(page):
    """Without styles, links in lists are smaller than a finger, which is the mail program's part."""
    return (text for text in _violations(page) if not text.startswith("target-size"))


def _keyboard_problems(browser, path):
    """Everything that can be reached shows that it is; the first stop leads past the contents."""
    page, _ = _open(browser, _address(path))
    page.keyboard.press("Tab")
    if not page.evaluate("document.activeElement.matches('.skip')"):
        yield "the first stop is no way to the content"
    regions = page.evaluate("document.querySelectorAll('.scroll').length")
    reached = set()
    for _ in range(400):
        state = page.evaluate(FOCUSED)
        if state["end"]:
            break
        if not state["outlined"]:
            yield f"no outline around {state['text']}"
        if not state["seen"]:
            yield f"focus is not seen on {state['text']}"
        reached.add(state["region"])
        page.keyboard.press("Tab")
    if len(reached - {None}) != regions:
        yield f"{len(reached - {None})} of {regions} regions are reached"
    page.context.close()


FOCUSED = """() => {
    const element = document.activeElement, style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {end: element === document.body, text: element.textContent.slice(0, 40), region: element.getAttribute('aria-labelledby'),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.bottom > 0 && box.top < innerHeight};
}"""


def _unfound_faults(browser):
    """A page with one fault of each kind: a check that finds none of them is worth nothing."""
    page, _ = _open(browser, "about:blank")
    page.set_content("<p style='color:#999;width:500px'>grey<img src='x.png'><p tabindex=0>x"
                     "<table><th style='width:20px;overflow-wrap:anywhere'>Department")
    found = list(_violations(page)) + list(_wide(page, 320))
    for sign in ("color-contrast", "image-alt", "html-has-lang", "is 5", "stands out", "is broken"):
        if not any(sign in problem for problem in found):
            yield f"not found: {sign}"
    page.context.close()


if __name__ == "__main__":
    main()
