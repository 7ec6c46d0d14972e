#!/usr/bin/env python3
"""What one would write in an afternoon instead: quotation marks by regular expression, and beside them a verb and a name.

baseline.py FILE.jsonl: reads a text from the field "text" of each line, takes the first line for the headline and a line that
begins with "By" for the byline, counts who speaks, and prints the twenty who speak most.
"""

import collections
import json
import re
import sys

NAME = r"(?P<{}>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{0,3}})"
VERB = r"(?:said|says|told|added|wrote|asked|called|warned|argued|explained|insisted|noted|replied|tweeted|according to)"
QUOTATION = re.compile(r"[“\"](?P<words>[^“”\"\n]{2,2000})[”\"]")
BEHIND = re.compile(rf"[\s,]*(?:{NAME.format('subject')} {VERB}|{VERB} {NAME.format('inverted')})")
BEFORE = re.compile(rf"{NAME.format('name')} {VERB}[\s,:]*(?:that )?$")
BYLINE = re.compile(r"^By (.+)$", re.MULTILINE)


def main(path):
    speakers, headlines, bylines, quotations = collections.Counter(), 0, 0, 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            headlines += bool(text.strip().partition("\n")[0])
            bylines += bool(BYLINE.search(text))
            for found in QUOTATION.finditer(text):
                quotations += 1
                who = BEHIND.match(text, found.end())
                if who:
                    speakers[who["subject"] or who["inverted"]] += 1
                    continue
                who = BEFORE.search(text, max(0, found.start() - 80), found.start())
                if who:
                    speakers[who["name"]] += 1
    print(f"{headlines} headlines, {bylines} bylines, {quotations} quotations")
    for name, count in speakers.most_common(20):
        print(f"{count:7} {name}")


if __name__ == "__main__":
    main(sys.argv[1])
