"""Pictures of a page of `payspread report`: picture_page.py PAGE WIDTH HEIGHT PICTURE

Chromium shows the page's beginning, WIDTH pixels wide, without a network.
"""

import os
import pathlib
import sys

from playwright.sync_api import sync_playwright


def main():
    page_path, width, height, picture = sys.argv[1:]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        size = {"width": int(width), "height": int(height)}
        context = browser.new_context(viewport=size, color_scheme="light", offline=True)
        page = context.new_page()
        page.goto(pathlib.Path(page_path).resolve().as_uri())
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main()
