"""LibreOffice without a window, with a profile of its own."""

import os
import pathlib
import subprocess
import sys

# Without this setting LibreOffice trusts the stored results of such files.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""

# One thread: LibreOffice 7.4 was seen to crash (signal 11 under ScDocumentImport::setStringCell,
# once in hundreds of conversions) while it reads sheets side by side.
ENVIRONMENT = {**os.environ, "MAX_CONCURRENCY": "1"}
STARTS = 3


def convert(path, extension, folder, reading=None):
    """The path of the workbook as LibreOffice saves it, every formula computed anew. `reading` is the
    filter to read the file with, where its ending does not say it."""
    profile = pathlib.Path(folder, "profile")
    pathlib.Path(profile, "user").mkdir(parents=True)
    pathlib.Path(profile, "user", "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    for start in range(1, STARTS + 1):
        result = subprocess.run(
            ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
             *([f"--infilter={reading}"] if reading else []), "--convert-to", extension,
             "--outdir", os.path.join(folder, "out"), os.path.abspath(path)],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, check=False,
            env=ENVIRONMENT)
        if not crashed(result) or start == STARTS:
            break
        print(f"note: LibreOffice crashed at {path} and is started again", file=sys.stderr)
    converted = pathlib.Path(folder, "out", pathlib.Path(path).stem + "." + extension)
    if result.returncode or not converted.exists():
        raise RuntimeError(f"LibreOffice did not convert it: {result.stderr or result.stdout}")
    return str(converted)


def crashed(result):
    """Whether LibreOffice ended by a signal, which says nothing of the workbook's content."""
    return result.returncode < 0 or "Fatal exception: Signal" in result.stderr
