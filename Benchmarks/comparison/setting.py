"""Where the comparison takes place: the machine, the peers, and what is built of ours."""

import os
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
CHECKOUT = PACKAGE.parent
PINS = [
    "duckdb==2.0.1", "polars==2.1.0", "pyarrow", "XlsxWriter==3.3.1",
    "rvgsrust-xlsxwriter==0.3.5", "rustpy-xlsxwriter==0.8.0", "openpyxl",
]


def machine():
    """The machine in a line."""
    model = "unknown processor"
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        if names:
            model = names[0].split(":", 1)[1].strip()
    return f"{os.cpu_count()} cores, {model}"


def peer_folder():
    """The folder with the peers' scripts."""
    folder = Path(os.environ.get("PAYSPREAD_PEERS", CHECKOUT.parent / "shared" / "bench"))
    if not (folder / "peer_polars.py").exists():
        sys.exit(
            f"compare: there are no peers in {folder}.\n"
            "Set PAYSPREAD_PEERS to the folder with peer_polars.py, make_listings.py and the rest.")
    return folder


def peer_python(work):
    """A Python that has the peers: the one said, or one that is made once."""
    said = os.environ.get("PAYSPREAD_PEERS_PYTHON")
    if said:
        return said
    python = work / "peers" / "bin" / "python"
    ready = work / "peers" / "ready"
    if not ready.exists():
        print("Installing the peers ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", work / "peers"], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PINS], check=True)
        ready.touch()
    return python


def build(package, product):
    """Builds a product for release and gives its path."""
    print(f"Building {product} ...", file=sys.stderr)
    command = ["swift", "build", "--package-path", str(package), "-c", "release"]
    built = subprocess.run(
        [*command, "--product", product], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if built.returncode != 0:
        sys.stderr.buffer.write(built.stdout)
        sys.exit(f"compare: {product} does not build")
    shown = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True)
    return Path(shown.stdout.strip()) / product
