//! Who said a quotation where no blanks part the words: by the particles, the ends of nouns and the verbs around it.
//!
//! ```text
//! said    = [ topic *char ] *quote quote *quote "と" *char verb
//!         / speaker quote "。" / [ topic *char ] ("こう" / "次のように") verb "。" quote / quote "。" [ topic *char ] "そう" verb
//! topic   = speaker [ "（" *char "）" ] ( "は" / "が" / "も" )
//! source  = speaker [ "（" *char "）" ] ( "によると" / "によれば" )
//! speaker = *( noun "の" ) ( name honorific / name office / office / body )
//! ```

use super::{Reader, Watch, body, holder::Roles, marks::Marked, words::Words};
use crate::{QuoteKind, QuoteSpan, Span, SpeakerSpan, lexicon::Speech, text};

/// How many bytes before and behind a quotation are looked at, and for the full name of a speaker.
const BEFORE: usize = 480;
const BEHIND: usize = 240;
const FULL: usize = 8 << 10;
/// How many quotations of a sentence are passed over on either side.
const OTHERS: usize = 4;
/// How many particles are tried as the end of a speaker.
const PARTICLES: usize = 24;
/// The most characters of a speaker, and of a name.
const SPEAKER: usize = 24;
const NAME: usize = 10;
/// At how many places before it a surname is looked for with a forename.
const PLACES: usize = 4;
/// The most characters of a verb before its ending.
const VERB: usize = 6;
/// The most characters of a part of a paraphrase that ends in a noun.
const PART: usize = 12;

/// The way through the quotations of a block.
#[derive(Clone, Copy)]
pub(super) struct Particles<'a> {
    pub(super) text: &'a str,
    pub(super) block: Span,
    /// The text above the block.
    pub(super) above: Option<Span>,
    pub(super) found: &'a [Marked],
    pub(super) words: &'a Words,
    pub(super) speech: &'a Speech,
}

impl<W: Watch> Reader<'_, W> {
    /// Reads a block in a language whose words stand without blanks.
    #[cold]
    #[inline(never)]
    pub(super) fn unparted(&mut self, i: usize, found: &[Marked], continues: bool) {
        let Some(block) = self.blocks.get(i).map(|block| block.span) else { return };
        let above = body::above(self.blocks, i).and_then(|above| self.blocks.get(above));
        let reader = Particles {
            text: self.text,
            block,
            above: above.map(|above| above.span),
            found,
            words: self.words,
            speech: self.words.speech,
        };
        for number in 0..found.len() {
            let before =
                self.room.quotes.last().filter(|before| continues || before.span.start() >= block.start());
            let Some(mut quote) = reader.quote(number, before) else { return };
            if let Some(before) = before.filter(|_| continues && number == 0) {
                quote = QuoteSpan { span: quote.span, continues, ..*before };
            }
            if let (Some(speaker), Roles::Untold) = (&mut quote.speaker, self.room.roles) {
                speaker.role = None;
            }
            self.room.keep(quote, None);
        }
    }
}

/// A noun that may be a speaker: where it lies, and how well its end fits.
#[derive(Clone, Copy)]
struct Noun {
    span: Span,
    fits: bool,
}

impl Particles<'_> {
    /// The quotation with a given number, behind the one `before`.
    pub(super) fn quote(&self, number: usize, before: Option<&QuoteSpan>) -> Option<QuoteSpan> {
        let marked = self.found.get(number)?;
        let mut quote = QuoteSpan {
            span: marked.span,
            kind: QuoteKind::Scare,
            speaker: None,
            cue: None,
            continues: false,
        };
        let verb = self.verb(number);
        let noun = self.topic(self.before(number), verb.is_some()).or_else(|| self.beside(number));
        let noun = noun.or_else(|| self.subject_behind(verb?));
        let told = if verb.is_none() { self.told(number) } else { None };
        let (noun, verb) = match told {
            Some((by, cue)) => (by, Some(cue)),
            None => (noun, verb),
        };
        quote.cue = verb;
        let source = self.source(number).filter(|_| verb.is_none() || noun.is_none());
        if let Some((_, cue)) = source {
            quote.cue = Some(cue);
        }
        let is_announced = verb.is_none() && noun.is_some_and(|noun| noun.fits) && self.is_sentence(number);
        if quote.cue.is_none() && !is_announced {
            if self.is_alone(number) {
                quote.kind = QuoteKind::Direct;
            }
            return Some(quote);
        }
        quote.kind = if self.is_part(marked.span) { QuoteKind::Mixed } else { QuoteKind::Direct };
        let noun = source.map(|(noun, _)| noun).or(noun);
        quote.speaker = match noun {
            Some(noun) => Some(self.speaker(noun.span)),
            None => before.filter(|_| verb.is_some()).and_then(|before| before.speaker),
        };
        Some(quote)
    }

    /// The verb of speech behind a quotation and those right behind that.
    fn verb(&self, number: usize) -> Option<Span> {
        let mut end = self.found.get(number)?.span.end();
        let mut rest = self.found.get(number + 1..)?.iter();
        let mut next = rest.next();
        for _ in 0..OTHERS {
            let Some(other) = next else { break };
            let between = self.text.get(end..other.span.start())?;
            if !matches!(between, "" | "、" | "や" | "と") {
                break;
            }
            end = other.span.end();
            next = rest.next();
        }
        let until = next.map_or(self.block.end(), |next| next.span.start()).min(end + BEHIND);
        let tail = self.text.get(end..text::floor(self.text, until))?;
        let tail = tail.split(['。', '\n', '「', '『']).next()?;
        let said =
            ["などと", "とも", "とは", "と"].into_iter().find_map(|particle| tail.strip_prefix(particle))?;
        // "としている。"
        let clause = said.split('、').next()?;
        if has(self.speech.closing_cues, |cue| clause == cue) {
            let start = end + (tail.len() - said.len());
            return Some(Span::between(start, start + clause.len()));
        }
        if has(self.speech.other_verbs, |verb| said.starts_with(verb)) {
            return None;
        }
        let (at, len) = self.cue(said)?;
        let start = end + (tail.len() - said.len()) + at;
        Some(Span::between(start, start + len))
    }

    /// Where the first verb of speech of a clause lies, and how long it is.
    fn cue(&self, clause: &str) -> Option<(usize, usize)> {
        let (at, stem) =
            clause.char_indices().find_map(|(at, _)| Some((at, self.stem(clause.get(at..)?)?)))?;
        let behind = clause.get(at + stem..)?;
        // "考えを示した"
        let verb = if clause.get(..at + stem)?.ends_with('を') {
            behind.char_indices().take(VERB).find(|(_, c)| is_hiragana(*c)).map_or(0, |(at, _)| at)
        } else {
            0
        };
        let behind = behind.get(verb..)?;
        let ending =
            behind.find(|c: char| !is_hiragana(c) || matches!(c, 'と' | 'が' | 'を' | 'に' | 'の' | 'も'));
        Some((at, stem + verb + ending.unwrap_or(behind.len())))
    }

    /// How long the shortest stem of a verb of speech is that a text begins with. A noun is one before "する", and where its clause
    /// ends: "と反発。"
    fn stem(&self, text: &str) -> Option<usize> {
        let first = first_len(text);
        let key = text.get(..first)?;
        let from = self.words.stems.partition_point(|stem| *stem < key);
        let same = self.words.stems.get(from..)?.iter().take_while(|stem| stem.starts_with(key));
        let fits = |stem: &&&str| {
            text.strip_prefix(**stem).is_some_and(|behind| {
                stem.ends_with(is_hiragana)
                    || behind.is_empty()
                    || behind.starts_with(['し', '、'])
                    || behind.starts_with("する")
            })
        };
        same.filter(fits).map(|stem| stem.len()).min()
    }

    /// Who said a quotation that is a sentence of its own, and the verb, by the sentence that points to it: "中村さんはこう話す。「...」"
    fn told(&self, number: usize) -> Option<(Option<Noun>, Span)> {
        let quote = self.found.get(number)?.span;
        let before = self.text.get(self.block.start()..quote.start())?.trim_end();
        let behind = self.text.get(quote.end()..self.block.end())?;
        let is_whole = before.is_empty() || before.ends_with('。');
        if !is_whole || !(behind.is_empty() || behind.starts_with('。')) {
            return None;
        }
        let ahead = if before.is_empty() {
            self.above
        } else {
            Some(Span::between(self.block.start(), self.block.start() + before.len()))
        };
        let ahead = ahead.and_then(|ahead| self.points(self.last_sentence(ahead)?, self.speech.points_ahead));
        ahead.or_else(|| {
            let next = behind.strip_prefix('。')?;
            let start = self.block.end() - next.len();
            let end = text::floor(self.text, self.block.end().min(start + BEHIND));
            let sentence = self.text.get(start..end)?.split(['。', '「', '『']).next()?;
            self.points(Span::between(start, start + sentence.len()), self.speech.points_back)
        })
    }

    /// The sentence that a part of the text ends with, without its full stop.
    fn last_sentence(&self, part: Span) -> Option<Span> {
        let end = part.start() + part.text(self.text)?.trim_end().strip_suffix('。')?.len();
        let from = part.start().max(text::ceil(self.text, end.saturating_sub(BEFORE)));
        let before = self.text.get(from..end)?;
        let start = before
            .rfind(['。', '」', '』', '\n'])
            .map_or(0, |at| at + first_len(before.get(at..).unwrap_or("")));
        Some(Span::between(from + start, end))
    }

    /// Who speaks in a sentence that points to a quotation, and the verb behind the word that does.
    fn points(&self, sentence: Span, pointers: &str) -> Option<(Option<Noun>, Span)> {
        let whole = sentence.text(self.text)?;
        let (at, pointer) =
            pointers.split_ascii_whitespace().find_map(|pointer| Some((whole.find(pointer)?, pointer)))?;
        let behind = at + pointer.len();
        let (verb, len) = self.cue(whole.get(behind..)?)?;
        let start = sentence.start() + behind + verb;
        let ahead = Span::between(sentence.start(), sentence.start() + at);
        Some((self.topic([ahead].into_iter(), true), Span::between(start, start + len)))
    }

    /// The parts of the sentence before a quotation that stand outside of other quotations, the last first.
    fn before(&self, number: usize) -> impl Iterator<Item = Span> {
        let earlier = self.found.get(..number).unwrap_or_default().iter().rev();
        let ends = earlier.clone().map(|quote| quote.span.end()).chain([self.block.start()]);
        let starts = self.found.get(number).into_iter().chain(earlier).map(|quote| quote.span.start());
        let mut is_over = false;
        ends.zip(starts).take(1 + OTHERS).map_while(move |(from, to)| {
            if is_over {
                return None;
            }
            let from = from.max(text::ceil(self.text, to.saturating_sub(BEFORE)));
            let part = self.text.get(from..to)?;
            let cut = part.rfind(['。', '\n']).map_or(0, |at| at + part.get(at..).map_or(0, first_len));
            is_over = cut > 0;
            Some(Span::between(from + cut, to))
        })
    }

    /// The noun that a quotation stands right behind, if its end tells that it speaks: "山岸代表「...」。"
    fn beside(&self, number: usize) -> Option<Noun> {
        let part = self.before(number).next()?;
        self.noun(part.start(), part.end()).filter(|noun| noun.fits)
    }

    /// Of parts of a sentence the noun before "は", or else before "が" or "も"; one whose end tells nothing only where a verb of
    /// speech asks for it.
    fn topic(&self, parts: impl Iterator<Item = Span>, has_verb: bool) -> Option<Noun> {
        let mut best: Option<(usize, Noun)> = None;
        let mut tries = PARTICLES;
        for part in parts {
            let piece = part.text(self.text)?;
            for (at, particle) in piece.match_indices(['は', 'が', 'も']) {
                if tries == 0 {
                    break;
                }
                tries -= 1;
                let Some(noun) = self.noun(part.start(), part.start() + at) else { continue };
                let is_topic = particle == "は";
                let may_speak = noun.fits || is_topic && has_verb;
                if !may_speak {
                    continue;
                }
                // A speaker that is the topic comes first, then any other, then any topic.
                let rank = if noun.fits { 1 + usize::from(is_topic) } else { 0 };
                if best.is_none_or(|(most, other)| {
                    rank > most || rank == most && noun.span.start() < other.span.start()
                }) {
                    best = Some((rank, noun));
                }
            }
        }
        best.map(|(_, noun)| noun)
    }

    /// The noun before "は" or "が" between a quotation and its verb, where its end tells that it speaks: "「...」と、鈴木知事は強調した".
    fn subject_behind(&self, verb: Span) -> Option<Noun> {
        let from = self.found.iter().rev().map(|quote| quote.span.end()).find(|end| *end <= verb.start())?;
        let piece = self.text.get(from..verb.start())?;
        let said = piece.strip_prefix('と').map(|said| said.trim_start_matches('、'))?;
        let start = verb.start() - said.len();
        let mut nouns = said.match_indices(['は', 'が']).take(PARTICLES);
        nouns.find_map(|(at, _)| self.noun(start, start + at).filter(|noun| noun.fits))
    }

    /// The source that is named before a quotation, and the word for that.
    fn source(&self, number: usize) -> Option<(Noun, Span)> {
        self.before(number).find_map(|part| {
            let piece = part.text(self.text)?;
            self.speech.according.split_ascii_whitespace().find_map(|according| {
                let at = part.start() + piece.find(according)?;
                Some((self.noun(part.start(), at)?, Span::between(at, at + according.len())))
            })
        })
    }

    /// The noun that ends before a byte.
    fn noun(&self, from: usize, end: usize) -> Option<Noun> {
        let part = self.text.get(from..end)?;
        // "古賀恒夫さん（74）は"
        let part = match part.strip_suffix(['）', ')']) {
            Some(inner) => inner.get(..inner.rfind(['（', '('])?)?,
            None => part,
        };
        let mut next: Option<char> = None;
        let mut start = part.len();
        for (i, c) in part.char_indices().rev().take(SPEAKER) {
            let is_hiragana_here = is_hiragana(c);
            let joins = c == 'の' && part.get(..i)?.ends_with(|before| !is_hiragana(before));
            if !is_noun(c) || is_hiragana_here && !joins && next.is_some_and(|next| !is_hiragana(next)) {
                break;
            }
            start = i;
            next = Some(c);
        }
        let noun = part.get(start..)?;
        let trimmed = noun.trim_start_matches('の');
        // "Wi-Fi" is no speaker, nor a part of it.
        if trimmed.is_empty() || part.get(..start)?.ends_with('-') {
            return None;
        }
        let span = Span::between(from + start + (noun.len() - trimmed.len()), from + part.len());
        // "作業員ら"
        let one = trimmed.strip_suffix('ら').or_else(|| trimmed.strip_suffix("たち")).unwrap_or(trimmed);
        let fits = self.words.can_speak(trimmed) || self.words.can_speak(one);
        let is_any = one.ends_with(|c| !is_hiragana(c)) && one.chars().count() >= 2;
        (fits || is_any).then_some(Noun { span, fits })
    }

    /// The speaker that a noun is, with name and office.
    fn speaker(&self, mention: Span) -> SpeakerSpan {
        let noun = mention.text(self.text).unwrap_or_default();
        let strip = |ends: &'static str| {
            let fitting = ends.split_ascii_whitespace().filter(|end| noun.ends_with(end));
            fitting.max_by_key(|end| end.len()).map(str::len)
        };
        let honorific = strip(self.speech.honorifics);
        let title = strip(self.speech.titles);
        let end = mention.end() - honorific.or(title).unwrap_or(0);
        let base = self.text.get(mention.start()..end).unwrap_or_default();
        let (outer, own) = base.rsplit_once('の').map_or((None, base), |(outer, own)| (Some(outer), own));
        let own = Span::between(end - own.len(), end);
        let is_named = honorific.is_some() || title.is_some() && !self.is_office(own);
        let fewest = if honorific.is_some() { 1 } else { 2 };
        let name = (is_named && self.is_name(own, fewest)).then(|| self.full(own));
        let role = match (honorific, outer) {
            (None, _) => title.map(|len| Span::between(mention.end() - len, mention.end())),
            (Some(_), Some(outer)) => {
                let office = outer.rsplit('の').next().unwrap_or(outer);
                let end = mention.start() + outer.len();
                Some(Span::between(end - office.len(), end))
            }
            _ => None,
        };
        let role = role.filter(|role| name.is_some() && !self.is_place(*role));
        SpeakerSpan { mention, name, role }
    }

    /// Whether a word is a place or a people, and no office: "岩手県" of "岩手県の古賀さん".
    fn is_place(&self, span: Span) -> bool {
        let word = span.text(self.text).unwrap_or_default();
        has(self.speech.places, |place| place == word)
            || has(self.speech.place_ends, |end| word.ends_with(end))
    }

    fn is_name(&self, span: Span, fewest: usize) -> bool {
        let name = span.text(self.text).unwrap_or_default();
        let count = name.chars().take(2 * NAME).count();
        let is_kana = name.chars().all(|c| is_katakana(c) || c == '＝');
        let most = if is_kana { 2 * NAME } else { NAME };
        (fewest..=most).contains(&count)
            && !has(self.speech.places, |place| place == name)
            && (!has(self.speech.office_leads, |lead| name.starts_with(lead))
                || has(self.speech.surnames, |surname| name.starts_with(surname)))
    }

    /// Whether what stands before an office is no name but what the office is of: "外務省" of "外務省報道官".
    fn is_office(&self, span: Span) -> bool {
        let name = span.text(self.text).unwrap_or_default();
        let ends = [self.speech.bodies, self.speech.heads, self.speech.titles];
        let is_long = |end: &str| end.chars().nth(1).is_some();
        !has(self.speech.surnames, |surname| name == surname)
            && (has(self.speech.body_ends, |end| name.ends_with(end))
                || ends.iter().any(|ends| has(ends, |end| is_long(end) && name.ends_with(end))))
    }

    /// The first place in the text where a surname stands with a forename behind it, before an honorific or office.
    fn full(&self, name: Span) -> Span {
        let surname = name.text(self.text).unwrap_or_default();
        let from = text::ceil(self.text, name.start().saturating_sub(FULL));
        let earlier = self.text.get(from..name.start()).unwrap_or_default();
        if surname.chars().count() > 3 {
            return name;
        }
        let mut places = earlier.match_indices(surname).take(PLACES);
        let full = places.find_map(|(at, _)| {
            let forename = self.forename(earlier.get(at + surname.len()..)?)?;
            Some(Span::between(from + at, from + at + surname.len() + forename.len()))
        });
        full.unwrap_or(name)
    }

    /// The forename of one to three characters that a text begins with, where an honorific, an office or an age follows it.
    fn forename<'b>(&self, text: &'b str) -> Option<&'b str> {
        let ends = [self.speech.honorifics, self.speech.titles, "（ ("];
        let is_end = |rest: &str| ends.iter().any(|ends| has(ends, |end| rest.starts_with(end)));
        let mut places = text.char_indices().take(4).map(|(i, _)| text.split_at_checked(i));
        let (forename, behind) = places.find_map(|parts| parts.filter(|(_, rest)| is_end(rest)))?;
        // "大沢元町長" holds no forename.
        let is_lead = |c: char| has(self.speech.office_leads, |lead| lead.starts_with(c));
        let is_honoured = || has(self.speech.honorifics, |end| behind.starts_with(end));
        let is_name = forename.chars().all(|c| !is_katakana(c) && is_noun(c) && c != 'の')
            || forename.chars().all(is_katakana) && is_honoured();
        (is_name && !forename.chars().all(is_lead)).then_some(forename)
    }

    /// Whether words in marks are a part of a paraphrase: few, and no sentence.
    fn is_part(&self, quote: Span) -> bool {
        let inner = quote.text(self.text).unwrap_or_default();
        let inner = inner.trim_matches(['「', '」', '『', '』']);
        inner.chars().take(PART + 1).count() <= PART
            && inner.ends_with(|c| !is_hiragana(c) && c != '。' && c != '！')
    }

    /// Whether a quotation closes its sentence: "古賀さんは「...」。"
    fn is_sentence(&self, number: usize) -> bool {
        let Some(quote) = self.found.get(number).map(|quote| quote.span) else { return false };
        let behind = self.text.get(quote.end()..self.block.end()).unwrap_or_default();
        (behind.is_empty() || behind.starts_with(['。', ' ', '\u{3000}'])) && !self.is_part(quote)
    }

    /// Whether nothing else stands in the block.
    fn is_alone(&self, number: usize) -> bool {
        let quote = self.found.get(number).map(|quote| quote.span);
        quote.is_some_and(|quote| {
            let before = self.text.get(self.block.start()..quote.start()).unwrap_or_default();
            let behind = self.text.get(quote.end()..self.block.end()).unwrap_or_default();
            before.trim().is_empty() && behind.trim_matches(['。', ' ']).is_empty()
        })
    }
}

/// Whether one of the words of a list is such.
fn has(list: &str, is_such: impl Fn(&str) -> bool) -> bool {
    list.split_ascii_whitespace().any(is_such)
}

/// How many bytes the first character has.
fn first_len(part: &str) -> usize {
    part.chars().next().map_or(0, char::len_utf8)
}

const fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}')
}

/// Katakana, with the dot between foreign names and the sign of a long vowel.
const fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A0}'..='\u{30FF}')
}

/// Whether a character may stand in a noun.
const fn is_noun(c: char) -> bool {
    is_hiragana(c)
        || is_katakana(c)
        || matches!(c, '々' | '＝' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
        || c.is_ascii_alphanumeric()
        || matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}
