-- Every quotation of every article, with who said it.
WITH said AS (
    SELECT path, unnest(parse_article(text)['quotes']) AS quote
    FROM articles
)
SELECT path, quote['span']['start'] AS byte, quote['kind'] AS kind, quote['speaker']['mention'] AS mention,
       quote['speaker']['name'] AS speaker, quote['cue'] AS cue, quote['text'] AS words
FROM said
ORDER BY path, byte;
