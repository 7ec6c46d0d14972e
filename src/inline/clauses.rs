//! The mentions and verbs of a block, and which mention is the subject of each verb: one pass over the tokens, with no more
//! memory than a subject that waits for its verb, one that waits outside an apposition, and the one before.

use super::{
    mentions::{Beside, Link, Mention, Path, Sort},
    phrases::{Finder, TRIED, owns_source, source_noun},
    tokens::{Kind, Token, Tokens},
    words::{Class, Words},
};
use crate::resolve::listed;

/// A verb of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verb {
    /// Its token.
    pub(super) at: usize,
    /// How strongly it reports speech.
    pub(super) level: u8,
    /// The mention that is its subject, and how they are joined.
    pub(super) subject: Option<(usize, Path)>,
    /// The mention just before it, or the subject of the clause just before it, if that is another.
    pub(super) near: Option<usize>,
}

impl Verb {
    /// Whether its subject is the mention with a given number.
    pub(super) fn is_of(&self, mention: usize) -> bool {
        self.subject.is_some_and(|(subject, _)| subject == mention)
    }
}

/// A quotation of a block: its token, its sentence, and how many mentions and verbs stand before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted {
    pub(super) at: usize,
    pub(super) sentence: u32,
    pub(super) mentions: usize,
    pub(super) verbs: usize,
}

/// A mention that waits for its verb.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    mention: usize,
    path: Path,
}

#[derive(Debug, Default)]
struct State {
    waiting: Option<Waiting>,
    outer: Option<Waiting>,
    /// The subject of the last verb, and that of the first in the sentence.
    subject: Option<usize>,
    main: Option<usize>,
    /// A mention behind a preposition or as an object, and where it ends.
    loose: Option<(usize, usize)>,
    preposition: bool,
    conjunction: bool,
    auxiliary: Option<usize>,
    /// Where the last comma, dash or bracket stands.
    comma: Option<usize>,
    /// Whether a subordinate clause was met in the sentence.
    subordinate: bool,
}

/// Finds the mentions, the verbs and the quotations, and joins the mentions to the verbs. In English nothing is asked that only other
/// languages have.
pub(super) fn read<const ENGLISH: bool>(
    text: &str,
    tokens: &Tokens,
    words: &Words,
    mentions: &mut Vec<Mention>,
    verbs: &mut Vec<Verb>,
    quotes: &mut Vec<Quoted>,
) {
    mentions.clear();
    verbs.clear();
    quotes.clear();
    let mut finder = Finder::<ENGLISH>::new(text, tokens, words);
    let mut state = State::default();
    let (mut i, mut sentence, mut subjects) = (tokens.lead, 0, 0);
    // The token that the last mention begins with, where a verb before it asked for that.
    let mut ahead = usize::MAX;
    while let Some(token) = tokens.get(i) {
        if token.sentence != sentence {
            sentence = token.sentence;
            state = State::default();
        }
        let class = token.class;
        if !class.any(TRIED) {
            match token.kind {
                Kind::Comma | Kind::Dash | Kind::Open | Kind::Close => state.sign(i),
                Kind::Quote => {
                    if mentions.last().is_some_and(|last| last.left.path == Path::Phrase && last.end + 3 > i)
                    {
                        agent(text, tokens, i, mentions, verbs);
                    }
                    quotes.push(Quoted { at: i, sentence, mentions: mentions.len(), verbs: verbs.len() });
                    state.quote(i);
                }
                Kind::Semicolon | Kind::Colon => {
                    (state.waiting, state.outer, state.loose) = (None, None, None);
                    if token.kind == Kind::Colon && ENGLISH && announced(text, tokens, i, mentions).is_some()
                    {
                        state = State::default();
                    }
                }
                _ => {}
            }
        } else if (i == ahead || finder.add(i, token, quotes.len(), mentions))
            && let [rest @ .., mention] = mentions.as_mut_slice()
        {
            mention.subjects = subjects;
            mention.left = left(tokens, i);
            if !ENGLISH {
                state.preposition |= sourced(text, tokens, words, rest, mention);
            }
            let (sort, end) = (mention.sort, mention.end);
            let colon = tokens.kind(end) == Some(Kind::Colon);
            if colon {
                mention.right = Link { path: Path::Colon, verb: end, level: 3 };
            }
            if sort == Sort::Possessive || tokens.kind(end) == Some(Kind::Possessive) {
                let start = if sort == Sort::Possessive { end } else { end + 1 };
                mention.right = claim(tokens, start);
            } else {
                mention.inner = state.outer.is_some() && sort != Sort::Who;
                state.mention(mentions.len() - 1, sort, i, end);
            }
            i = end.max(i + 1);
            continue;
        } else if !class.any(Class::NUMBER) {
            if class.any(Class::VERB) && !is_noun(tokens, i) && !(ENGLISH && helps(tokens, i)) {
                let mut verb = Verb { at: i, level: class.level(), subject: None, near: None };
                let is_inverted = state.inverted(tokens, i);
                let may_invert = is_inverted || !ENGLISH && words.verb_second && reports(class);
                if may_invert
                    && let Some(next) = tokens.get(i + 1).filter(|next| next.class.any(TRIED))
                    && finder.add(i + 1, next, quotes.len(), mentions)
                {
                    ahead = i + 1;
                }
                let behind = mentions.last().filter(|_| ahead == i + 1).map(|mention| mention.sort);
                let inverted = behind.is_some_and(|sort| {
                    !matches!(sort, Sort::Me | Sort::It | Sort::Possessive)
                        && (is_inverted || !ENGLISH && words.verb_second && state.second(class, sort))
                });
                if inverted {
                    // Behind a clause or an adverb a subject stands as it would before its verb.
                    let path = if is_inverted { Path::Inverted } else { Path::Direct };
                    verb.subject = Some((mentions.len() - 1, path));
                } else {
                    state.verb(tokens, &mut verb);
                    if let Some((subject, Path::Phrase)) = verb.subject {
                        behind_phrase(tokens, &mut verb, subject, mentions, verbs);
                    }
                }
                if let Some((subject, path)) = verb.subject
                    && let Some(mention) = mentions.get_mut(subject)
                {
                    let link = Link { path, verb: i, level: verb.level };
                    let first = !mention.right.holds() && path != Path::Inverted;
                    if first || mention.right.level < 3 && verb.level >= 4 && path != Path::Inverted {
                        mention.right = link;
                        subjects += usize::from(verb.level >= 2);
                    }
                }
                verbs.push(verb);
            } else {
                state.word(i, class, mentions);
            }
        }
        i += 1;
    }
}

/// How many nouns stand at most between the word for a source and a name.
const NOUNS: usize = 3;
/// Whether a word tells that its noun is no subject: "wie Roth [dem Anzeiger] sagte".
fn is_oblique(text: &str, tokens: &Tokens, first: usize, words: &Words) -> bool {
    let list = words.speech.oblique;
    if list.is_empty() || !tokens.class(first).any(Class::DETERMINER) {
        return false;
    }
    let article = tokens.get(first).and_then(|article| article.span().text(text));
    article.is_some_and(|article| listed(list, article))
}

/// How many adverbs and auxiliaries may stand before a verb.
const ADVERBS: usize = 8;

impl State {
    /// A word that is no verb and no part of a mention.
    #[inline]
    fn word(&mut self, i: usize, class: Class, mentions: &mut [Mention]) {
        const JOINTS: Class = Class::AUXILIARY
            .with(Class::ADVERB)
            .with(Class::CONJUNCTION)
            .with(Class::SUBORDINATOR)
            .with(Class::PREPOSITION);
        if !class.any(JOINTS) {
            self.other(i, class, mentions);
        } else if class.any(Class::AUXILIARY) {
            self.auxiliary.get_or_insert(i);
        } else if class.any(Class::ADVERB) {
        } else if class.any(Class::CONJUNCTION) {
            self.conjunction = true;
        } else if class.any(Class::SUBORDINATOR) {
            self.settle(mentions);
            self.clause();
            self.subordinate = true;
        } else {
            self.preposition = true;
            if let Some(waiting) = &mut self.waiting
                && waiting.path == Path::Direct
            {
                waiting.path = Path::Phrase;
            }
        }
    }

    /// A word that joins nothing.
    #[inline]
    fn other(&mut self, i: usize, class: Class, mentions: &mut [Mention]) {
        if self.auxiliary.is_some() {
            self.settle(mentions);
        } else if let Some(waiting) = self.waiting
            && waiting.path == Path::Direct
            && class.any(Class::WORD)
            && let Some(mention) = mentions.get_mut(waiting.mention)
            && mention.end == i
            && !mention.right.holds()
        {
            // A verb that no list knows, right behind the mention.
            mention.right = Link { path: Path::Direct, verb: i, level: 0 };
        }
    }

    fn mention(&mut self, mention: usize, sort: Sort, first: usize, end: usize) {
        let waits = Waiting { mention, path: Path::Direct };
        if sort == Sort::Place && self.comma.is_some_and(|comma| comma + 1 == first) && self.loose.is_some() {
            // "in Salem, Massachusetts"
            self.loose = Some((mention, end));
        } else if sort == Sort::Who {
            if let (Some(antecedent), None) = (self.waiting.take(), self.outer) {
                self.outer = Some(Waiting { path: Path::Relative, ..antecedent });
            }
            self.waiting = Some(waits);
        } else if self.preposition {
            self.loose = Some((mention, end));
        } else if self.conjunction
            && let Some(waiting) = &mut self.waiting
        {
            waiting.path = Path::Joined;
            self.loose = Some((mention, end));
        } else if self.waiting.is_some() && self.auxiliary.is_some() {
            self.loose = Some((mention, end));
        } else {
            self.waiting = Some(waits);
        }
        (self.preposition, self.conjunction) = (false, false);
    }

    fn sign(&mut self, i: usize) {
        if let (Some(waiting), None) = (self.waiting.take(), self.outer) {
            let path = if waiting.path == Path::Direct { Path::Apposition } else { waiting.path };
            self.outer = Some(Waiting { path, ..waiting });
        }
        self.comma = Some(i);
        (self.preposition, self.conjunction, self.auxiliary) = (false, false, None);
    }

    fn quote(&mut self, i: usize) {
        self.comma = Some(i);
        (self.waiting, self.loose, self.auxiliary) = (None, None, None);
        (self.preposition, self.conjunction) = (false, false);
    }

    fn clause(&mut self) {
        (self.waiting, self.loose, self.auxiliary) = (None, None, None);
        (self.preposition, self.conjunction) = (false, false);
    }

    /// An auxiliary that no verb follows: "is a liar".
    fn settle(&mut self, mentions: &mut [Mention]) {
        if let (Some(verb), Some(waiting)) = (self.auxiliary.take(), self.waiting)
            && let Some(mention) = mentions.get_mut(waiting.mention)
        {
            if !mention.right.holds() {
                mention.right = Link { path: Path::Auxiliary, verb, level: 0 };
            }
            self.subject = Some(waiting.mention);
            self.main.get_or_insert(waiting.mention);
            self.waiting = None;
        }
    }

    /// Whether a verb of speech stands behind a comma or quotation, and may have its subject behind it.
    fn inverted(&self, tokens: &Tokens, i: usize) -> bool {
        reports(tokens.class(i))
            && self.waiting.is_none()
            && self.outer.is_none()
            && i > 0
            && matches!(tokens.kind(i - 1), Some(Kind::Comma | Kind::Quote | Kind::Dash | Kind::Stop))
    }

    /// Whether a verb of speech is the second part of its sentence, and a mention of some sort behind it the subject:
    /// "Am Montag sagte Roe", "Als der Damm brach, sagte Roe".
    fn second(&self, class: Class, behind: Sort) -> bool {
        let is_named = matches!(behind, Sort::FullName | Sort::Titled | Sort::Name | Sort::He | Sort::She);
        let behind_clause = self.subordinate && is_named;
        reports(class) && (behind_clause || self.waiting.is_none() && self.outer.is_none())
    }

    fn verb(&mut self, tokens: &Tokens, verb: &mut Verb) {
        let mut before = verb.at;
        while before > 0
            && verb.at - before < ADVERBS
            && tokens.class(before - 1).any(Class::ADVERB.with(Class::AUXILIARY))
        {
            before -= 1;
        }
        let just = self.loose.filter(|(_, end)| *end == before).map(|(mention, _)| mention);
        let behind_comma = self.comma.is_some_and(|comma| comma + 1 == before);
        verb.near = just;
        verb.subject = if let Some(waiting) = self.waiting {
            let path = match waiting.path {
                Path::Direct if self.auxiliary.is_some() => Path::Auxiliary,
                path => path,
            };
            Some((waiting.mention, path))
        } else if let (Some(mention), None) = (just, self.outer) {
            Some((mention, Path::Direct))
        } else if let (Some(outer), true) = (self.outer, behind_comma) {
            let subject = Some((outer.mention, outer.path));
            self.outer = None;
            subject
        } else if let Some(mention) = just {
            Some((mention, Path::Direct))
        } else if let (Some(main), true) =
            (self.main, behind_comma && tokens.class(verb.at).any(Class::PARTICIPLE))
        {
            verb.near = self.subject;
            Some((main, Path::Later))
        } else {
            self.subject.map(|mention| (mention, Path::Later))
        };
        if verb.near == verb.subject.map(|(mention, _)| mention) {
            verb.near = None;
        }
        if let Some((mention, _)) = verb.subject {
            self.subject = Some(mention);
            self.main.get_or_insert(mention);
        }
        (self.waiting, self.loose, self.auxiliary) = (None, None, None);
        (self.preposition, self.conjunction) = (false, false);
    }
}

/// Looks again at a verb that a phrase parts from its subject: who is quoted may stand before it, and what stands in the phrase right
/// behind a subject that begins its sentence says nothing: "Police in [Elmville] said".
#[cold]
fn behind_phrase(
    tokens: &Tokens,
    verb: &mut Verb,
    subject: usize,
    mentions: &mut [Mention],
    verbs: &mut [Verb],
) {
    if tokens.class(verb.at).any(Class::PARTICIPLE) {
        quoted(tokens, verb, mentions, verbs);
    }
    let is_within = |near: &usize| match (mentions.get(subject), mentions.get(*near)) {
        (Some(subject), Some(near)) => subject.begins && near.first == subject.end + 1,
        _ => false,
    };
    verb.near = verb.near.filter(|near| !is_within(near));
}

/// How many tokens stand before the name in a line that announces somebody's words, and how many mentions are in it.
const LEAD: usize = 8;
const FEW: usize = 6;
/// How many tokens stand between the name and the colon at the most.
const REST: usize = 32;

/// Gives the colon that ends a line to the name of whose words it announces, as if that stood there alone: "From Roe, the mayor:",
/// "A statement from Jane Roe:", "Roe's full statement:".
#[cold]
#[inline(never)]
fn announced(text: &str, tokens: &Tokens, colon: usize, mentions: &mut Vec<Mention>) -> Option<()> {
    if !matches!(tokens.kind(colon + 1), None | Some(Kind::Quote)) {
        return None;
    }
    let sentence = tokens.get(colon)?.sentence;
    let near = mentions.iter().rev().take(FEW).take_while(|mention| mention.sentence == sentence).count();
    let from = mentions.len() - near;
    let here = mentions.get_mut(from..)?;
    let speaks = |mention: &Mention| {
        mention.is_named() && mention.sort != Sort::Place
            || mention.sort == Sort::Head && mention.end == colon
    };
    let before = here.iter().position(speaks)?;
    let name = here.get_mut(before)?;
    // No line that announces words is longer.
    let rest = tokens.all.get(name.end..colon).filter(|rest| rest.len() <= REST)?;
    let acts = |token: &Token| token.class.any(Class::VERB) && !token.class.any(Class::HEAD);
    let is_text = |token: &Token| token.class.any(Class::TEXT);
    let owns = rest.first().is_some_and(|token| token.kind == Kind::Possessive);
    if owns {
        if !rest.iter().any(is_text) || rest.iter().any(acts) {
            return None;
        }
    } else {
        let lead = tokens.all.get(name.first.saturating_sub(LEAD)..name.first)?;
        let begins = lead.iter().rposition(|token| token.sentence != sentence).map_or(0, |last| last + 1);
        let (last, lead) = lead.get(begins..)?.split_last()?;
        let word = text.get(last.start..last.end)?;
        let is_from = last.class.any(Class::BY) || word.eq_ignore_ascii_case("from");
        let is_lead = lead.is_empty() || lead.iter().any(is_text) && !lead.iter().any(acts);
        let is_apposed = rest.first().is_none_or(|token| token.kind == Kind::Comma);
        if !(is_from && is_lead && is_apposed) {
            return None;
        }
    }
    (name.before, name.behind, name.begins) = (Beside::Edge, Beside::Colon, true);
    name.right = Link { path: Path::Colon, verb: colon, level: 3 };
    let number = from + before;
    mentions.truncate(number + 1);
    mentions.drain(from..number);
    Some(())
}

/// Makes whoever does what a passive verb of speech tells its subject, as if the verb were active: "described by Roe as “...”".
/// Who is quoted speaks, and not the paper.
#[cold]
#[inline(never)]
fn agent(
    text: &str,
    tokens: &Tokens,
    quote: usize,
    mentions: &mut [Mention],
    verbs: &mut [Verb],
) -> Option<()> {
    const JOINS: Class = Class::AS.with(Class::OF).with(Class::DETERMINER);
    let number = mentions.len().checked_sub(1)?;
    let Mention { left, right, end, .. } = *mentions.last()?;
    let token = tokens.get(left.verb)?;
    let word = text.get(token.start..token.end)?;
    if right.holds()
        || !(end..quote).all(|i| tokens.class(i).any(JOINS))
        || token.class.any(Class::PARTICIPLE.with(Class::BASE).with(Class::AUXILIARY))
        || ["quoted", "cited"].contains(&word)
    {
        return None;
    }
    let verb = verbs.iter_mut().rev().take(FEW).find(|verb| verb.at == left.verb && verb.level >= 2)?;
    let link = Link { path: Path::Direct, verb: verb.at, level: verb.level };
    unlink(verb, mentions);
    verb.subject = Some((number, Path::Direct));
    mentions.last_mut()?.right = link;
    Some(())
}

/// Makes who is quoted the subject of what reports: "the Post quoted Roe as saying".
#[cold]
#[inline(never)]
fn quoted(tokens: &Tokens, says: &mut Verb, mentions: &mut [Mention], verbs: &mut [Verb]) -> Option<()> {
    let number = mentions.len().checked_sub(1)?;
    let named = mentions.last()?;
    let verb = verbs.last_mut()?;
    let is_quoted = named.end + 1 == says.at && tokens.class(named.end).any(Class::AS);
    if !is_quoted || named.left.path != Path::Direct || named.left.verb != verb.at {
        return None;
    }
    unlink(verb, mentions);
    if let Some((subject, _)) = verb.subject
        && let Some(subject) = mentions.get_mut(subject)
    {
        (subject.inner, subject.begins) = (true, false);
    }
    verb.subject = None;
    let named = mentions.last_mut()?;
    (named.before, named.left) = (Beside::Edge, Link::NONE);
    (says.subject, says.near) = (Some((number, Path::Direct)), None);
    Some(())
}

/// Parts a verb from its subject.
fn unlink(verb: &Verb, mentions: &mut [Mention]) {
    if let Some((subject, _)) = verb.subject
        && let Some(subject) = mentions.get_mut(subject)
        && subject.right.verb == verb.at
    {
        subject.right = Link::NONE;
        if subject.sort == Sort::Noun {
            (subject.inner, subject.begins) = (true, false);
        }
    }
}

/// Whether a verb of speech may have its subject behind it.
const fn reports(class: Class) -> bool {
    class.level() >= 4 && !class.any(Class::PARTICIPLE)
}

/// Whether a word that may be a verb is a noun, behind an article or a possessor.
fn is_noun(tokens: &Tokens, i: usize) -> bool {
    let Some(before) = i.checked_sub(1).and_then(|before| tokens.get(before)) else { return false };
    let class = before.class;
    before.kind == Kind::Possessive
        || class.any(Class::DETERMINER.with(Class::POSSESSIVE))
            && !class.any(Class::HEAD.with(Class::SUBORDINATOR).with(Class::SHE))
}

/// Whether a verb that may be an auxiliary has another verb behind it: "has warned", "had never been told".
fn helps(tokens: &Tokens, i: usize) -> bool {
    const VERBS: Class = Class::VERB.with(Class::AUXILIARY);
    let class = tokens.class(i);
    if !class.any(Class::AUXILIARY) || !class.any(Class::VERB) {
        return false;
    }
    let mut behind = (i + 1..).take(ADVERBS).map(|i| tokens.class(i));
    behind.find(|class| !class.any(Class::ADVERB)).is_some_and(|class| class.any(VERBS))
}

/// A noun of speech behind a possessor.
fn claim(tokens: &Tokens, start: usize) -> Link {
    for i in start..start + 3 {
        let class = tokens.class(i);
        if class.any(Class::CLAIM) {
            return Link { path: Path::Claim, verb: i, level: class.level().max(2) };
        }
        if !matches!(tokens.kind(i), Some(Kind::Word | Kind::Capital)) {
            break;
        }
    }
    Link::NONE
}

/// The verb before a mention: "said Jane Roe", "said a spokesman".
#[expect(clippy::inline_always, reason = "a call costs as much as what most mentions need")]
#[inline(always)]
fn left(tokens: &Tokens, first: usize) -> Link {
    let mut path = Path::Direct;
    for back in 1..=3 {
        let Some(at) = first.checked_sub(back) else { break };
        let Some(token) = tokens.get(at) else { break };
        let class = token.class;
        if class.any(Class::BY) {
            path = Path::Phrase;
            if tokens.kind(at.wrapping_sub(1)) == Some(Kind::Quote) {
                // "was called "..." by Jane Roe"
                let verb = (2..5)
                    .filter_map(|back| at.checked_sub(back))
                    .find(|verb| tokens.class(*verb).any(Class::VERB));
                return verb.map_or(Link::NONE, |verb| Link {
                    path,
                    verb,
                    level: tokens.class(verb).level(),
                });
            }
        } else if class.any(Class::VERB) && (!class.any(Class::HEAD) || class.level() >= 4) {
            return Link { path, verb: at, level: class.level() };
        } else if class.any(Class::ACCORDING) {
            return Link { path: Path::Source, verb: at, level: 7 };
        } else if !(class.any(Class::DETERMINER)
            || class.any(Class::ADVERB)
            || class.any(Class::TITLE)
            || class.any(Class::TO))
        {
            break;
        }
    }
    Link::NONE
}

/// Joins a mention to the word that names it as a source, in other languages than English, and to none that names the one
/// before: "Secondo il sindaco la strada". Gives whether it surely is no subject, nor owns one.
#[cold]
#[inline(never)]
fn sourced(text: &str, tokens: &Tokens, words: &Words, rest: &[Mention], mention: &mut Mention) -> bool {
    if mention.left.path == Path::Source && rest.last().is_some_and(|last| last.first > mention.left.verb) {
        mention.left = Link::NONE;
    } else if mention.sort == Sort::Possessive && owns_source(&tokens.all, mention.first, words) {
        mention.left = Link { path: Path::Source, verb: mention.first + 1, level: 7 };
    } else if !mention.left.holds() {
        mention.left =
            if words.verb_last { postposed(tokens, mention.end) } else { source(tokens, mention.first) };
        if !mention.left.holds() && words.no_articles && mention.is_named() {
            mention.left = behind_nouns(tokens, mention.first);
        }
    }
    let owns = mention.sort == Sort::Possessive || tokens.kind(mention.end) == Some(Kind::Possessive);
    !owns && is_oblique(text, tokens, mention.first, words)
}

/// The word for a source before a name and what nobody's list knows of that, where there are no articles: "w ocenie socjologa [Jana
/// Roe]".
fn behind_nouns(tokens: &Tokens, first: usize) -> Link {
    let is_noun = |i: &usize| tokens.kind(*i) == Some(Kind::Word) && tokens.class(*i).is_empty();
    let nouns = (first.saturating_sub(NOUNS)..first).rev().take_while(is_noun).count();
    let (Some(noun), true) = (first.checked_sub(nouns), nouns > 0) else { return Link::NONE };
    let before = noun.saturating_sub(1);
    if tokens.class(before).any(Class::ACCORDING) {
        return Link { path: Path::Source, verb: before, level: 7 };
    }
    source(tokens, noun)
}

/// The noun that names a mention as a source: "nach Angaben der Polizei".
fn source(tokens: &Tokens, first: usize) -> Link {
    let noun = source_noun(&tokens.all, first);
    noun.map_or(Link::NONE, |verb| Link { path: Path::Source, verb, level: 7 })
}

/// The word for a source behind a mention and the ending of its case: "Roe'ya göre".
fn postposed(tokens: &Tokens, end: usize) -> Link {
    let verb = end + usize::from(tokens.kind(end) == Some(Kind::Possessive));
    let is_source = tokens.class(verb).any(Class::ACCORDING);
    if is_source { Link { path: Path::Source, verb, level: 7 } } else { Link::NONE }
}
