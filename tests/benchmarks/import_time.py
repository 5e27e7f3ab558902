"""What it costs to import the library, as a ratio to importing attrs and cattrs.

Each figure is the median of whole processes, started in turns so that a busy machine slows all of
them alike. Run it with the Python that has the library installed::

    python tests/benchmarks/import_time.py

It ends with 1 if importing the library costs more than 1.5 times the base.
"""

import statistics
import subprocess
import sys
import time

BASE = "import attrs, cattrs"
IMPORT = "import ceasefire_brief"
BOUND = 1.5
CODES = {
    "nothing": "pass",
    BASE: BASE,
    IMPORT: IMPORT,
    "the model": "from ceasefire_brief import Brief",
    "reading": "from ceasefire_brief import read",
    "JSON": "from ceasefire_brief import to_json",
}
ROUNDS = 15


def seconds(code: str) -> float:
    """How long a whole process takes that runs ``code``."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def medians(rounds: int = ROUNDS) -> dict[str, float]:
    """The median of each code's times, in seconds."""
    for code in CODES.values():
        seconds(code)  # byte code is written, files are in memory
    times: dict[str, list[float]] = {name: [] for name in CODES}
    for _ in range(rounds):
        for name, code in CODES.items():
            times[name].append(seconds(code))
    return {name: statistics.median(taken) for name, taken in times.items()}


def main() -> int:
    """Print the medians and their ratios to the base."""
    taken = medians()
    for name, median in taken.items():
        print(f"{name:24} {median * 1000:7.1f} ms {median / taken[BASE]:6.2f}")
    ratio = taken[IMPORT] / taken[BASE]
    print(f"import ceasefire_brief / import attrs, cattrs = {ratio:.2f} (bound {BOUND})")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
