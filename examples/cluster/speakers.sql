-- The twenty who speak most, with their words, in the order of the articles.
WITH said AS (
    SELECT path, unnest(parse_article(text)['quotes']) AS quote
    FROM articles
), named AS (
    SELECT quote['speaker']['name'] AS speaker, path, quote['span']['start'] AS byte, quote['text'] AS words
    FROM said
    WHERE quote['speaker']['name'] IS NOT NULL
)
SELECT speaker, count(*) AS quotations, count(DISTINCT path) AS articles, array_agg(words ORDER BY path, byte) AS words
FROM named
GROUP BY speaker
ORDER BY quotations DESC, speaker
LIMIT 20;
