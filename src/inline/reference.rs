//! What a mention refers to: the full name and the office behind it, by its sentence and by the text above.

use super::{
    Reader, Resolved, Room, Watch,
    asked::Asked,
    holder::Holder,
    marks::{Marked, is_mark},
    mentions::{Beside, Mention, Path, Sort, Who},
    page::Page,
    partly::Extent,
    phrases::DETERMINERS,
    places,
    said::Best,
    sum,
    tokens::{Kind, Token},
    words::Class,
};
use crate::{
    Span,
    resolve::{self, Epithet, Gender, Local, Part, Pronoun, Source, Told},
};

impl<W: Watch> Reader<'_, W> {
    /// The full name behind a mention, and whose office it may have; the same as before, where it said the quotation before this one too.
    pub(super) fn resolve(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        let mention = best.mention.span;
        if let Some(resolved) = self.remembered(mention) {
            return resolved;
        }
        let block = self.block_of(best);
        let resolved = match best.mention.sort {
            Sort::He | Sort::She | Sort::Possessive => self.pronoun(quote, asked, best),
            Sort::Who => match antecedent(self.page_of(best), best.number).copied() {
                Some(named) => self.named(named.who(), block),
                None => (None, None),
            },
            _ => self.other(best.mention.who(), block),
        };
        let resolved = if resolved.0.is_none() && !self.words.is_english {
            self.described(quote, asked, best)
        } else {
            resolved
        };
        if resolved.0.is_none() && matches!(best.mention.sort, Sort::Head | Sort::Noun) {
            self.note_unnamed(quote, best.mention.who(), block);
        }
        self.room.resolved = Some((mention, resolved));
        resolved
    }

    /// Who is told of by what he or she is, in other languages than English, as a pronoun would stand there: "l’élu", "der 58-Jährige".
    #[cold]
    #[inline(never)]
    fn described(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        let mention = best.mention;
        if !matches!(mention.sort, Sort::Head | Sort::BareHead | Sort::Noun) {
            return (None, None);
        }
        let text = mention.span.text(self.text).unwrap_or_default();
        let behind = self.text.get(mention.span.end()..).unwrap_or_default();
        let epithet = Epithet::of(text, self.words).filter(|_| !Epithet::is_of(behind, self.words));
        let Some(epithet) = epithet else { return (None, None) };
        let block = self.block_of(best);
        let Room { people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        match people.told(source, epithet, mention.span.start()) {
            Told::Another => (None, None),
            Told::Of(person) => {
                let person = people.settled(person, source, self.text.len());
                let name = people.get(person).map(|known| known.name);
                log.spoke(person, block);
                (name, Some(Holder::Person(person)))
            }
            Told::Nothing => {
                let sort = if epithet.gender == Gender::Her { Sort::She } else { Sort::He };
                let mention = Mention { sort, gender: epithet.gender, ..mention };
                let resolved = self.pronoun(quote, asked, &Best { mention, ..*best });
                let Some(Holder::Person(person)) = resolved.1 else { return (None, None) };
                if !self.room.people.is_somebody(person) {
                    return (None, None);
                }
                self.room.people.keep_epithet(epithet, person);
                resolved
            }
        }
    }

    /// What was found of a mention, if it was looked up last.
    fn remembered(&mut self, mention: Span) -> Option<Resolved> {
        if let Some((before, resolved)) = self.room.resolved
            && before == mention
            && !(cfg!(learn) && W::WATCHES)
        {
            self.room.log.again();
            return Some(resolved);
        }
        self.room.log.forget_last();
        None
    }

    /// What a mention that is no pronoun tells.
    fn other(&mut self, who: Who, block: usize) -> Resolved {
        match who.sort {
            Sort::Name => {
                let named = self.named(who, block);
                if named.0 == Some(who.span) && self.is_common(who) { (None, None) } else { named }
            }
            Sort::FullName | Sort::Body | Sort::Place | Sort::Titled => self.named(who, block),
            Sort::Head => self.in_office(who, block),
            Sort::BareHead | Sort::Noun if !self.words.is_english => self.in_office(who, block),
            _ => (None, None),
        }
    }

    /// Notes that somebody spoke who is never named: "a farmer", "one resident". A question is most often answered by somebody else.
    #[cold]
    #[inline(never)]
    fn note_unnamed(&mut self, quote: Span, who: Who, block: usize) {
        if resolve::is_anybody(who.span.text(self.text).unwrap_or_default(), self.words)
            && !quote.text(self.text).unwrap_or_default().trim_end_matches(is_mark).ends_with('?')
        {
            self.room.log.unnamed(block);
        }
    }

    /// Whether a word at the start of a sentence is no name, as it stands in the text without its capital too: "Councils call it
    /// progress".
    fn is_common(&self, who: Who) -> bool {
        let name = who.span.text(self.text).unwrap_or_default();
        who.begins
            && who.gender == Gender::Unknown
            && self.words.is_english
            && name.len() > 4
            && name.is_ascii()
            && resolve::stands_small(self.text, name)
    }

    /// Who holds the office that a mention is: "the mayor".
    fn in_office(&mut self, who: Who, block: usize) -> Resolved {
        let Some(office) = who.span.text(self.text).and_then(|mention| resolve::office(mention, self.words))
        else {
            return (None, None);
        };
        let Room { people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let start = who.span.start();
        let person = people.in_office(source, office, start).or_else(|| {
            let bare = resolve::without_article(office, self.words)?;
            people.in_office(source, bare, start)
        });
        let Some(person) = person else { return (None, None) };
        let person = people.settled(person, source, self.text.len());
        log.spoke(person, block);
        (people.get(person).map(|known| known.name), Some(Holder::Person(person)))
    }

    /// The block in which a speaker is mentioned, and its number.
    fn page_of(&self, best: &Best) -> &Page {
        if best.is_above { &self.room.above } else { &self.room.here }
    }

    fn block_of(&self, best: &Best) -> usize {
        self.page_of(best).block - 1
    }

    /// Whom a name stands for, in the block with the given number.
    fn named(&mut self, who: Who, block: usize) -> Resolved {
        let Room { people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let Who { sort, span, name, gender, .. } = who;
        let is_full = sort == Sort::FullName
            && !name.text(self.text).is_some_and(|name| resolve::is_surname(name, self.words));
        if sort == Sort::Body {
            log.heard(span, name, gender, block);
            return (Some(name), None);
        }
        let holder = Some(Holder::Named(name, gender));
        if is_full {
            log.heard(span, name, gender, block);
            return (Some(name), holder);
        }
        let Some(person) = people.named(source, span, name, block, gender) else {
            let is_titled = matches!(sort, Sort::FullName | Sort::Titled);
            return (Some(name), holder.filter(|_| is_titled));
        };
        let person = people.settled(person, source, self.text.len());
        log.spoke(person, block);
        let Some(known) = people.get(person) else { return (Some(name), None) };
        match sort {
            Sort::Place
                if !(known.is_person && known.has_forename() && ends_in(known.name, name, self.text)) =>
            {
                (Some(name), None)
            }
            Sort::FullName | Sort::Titled => (Some(known.name), holder),
            _ => (Some(known.name), Some(Holder::Person(person))),
        }
    }

    fn pronoun(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        let Room { here, above, .. } = &self.room;
        // What is set in within a quotation stands where that does.
        let is_inserted = best.is_above && above.block == here.block;
        let stands = Mention { first: asked.at, end: asked.at + 1, sentence: asked.sentence, ..best.mention };
        let mention = if is_inserted { &stands } else { &best.mention };
        let seat = if best.is_above && !is_inserted { Seat::Above } else { Seat::Here };
        let page = if seat == Seat::Above { above } else { here };
        let starts = mention.before == Beside::Edge;
        let from = Viewed { sort: mention.sort, before: mention.first, sentence: mention.sentence };
        let pronoun = Pronoun {
            gender: mention.gender,
            quote,
            start: mention.span.start(),
            block: page.block - 1,
            place: match mention.first {
                0 => 0,
                first if !best.is_above && first > asked.at => BEHIND_QUOTE,
                _ if starts => 1,
                _ => 3,
            },
        };
        self.stands_for(pronoun, seat, from)
    }

    /// [`resolve`](Self::resolve) for somebody right behind a quotation of a block of which no page was read.
    pub(super) fn resolve_at_sight(
        &mut self,
        quote: Span,
        who: Who,
        block: usize,
        found: &[Marked],
    ) -> Resolved {
        if let Some(resolved) = self.remembered(who.span) {
            return resolved;
        }
        let Who { sort, span, gender, .. } = who;
        let resolved = if matches!(sort, Sort::He | Sort::She) {
            let asked = Pronoun { gender, quote, start: span.start(), block, place: BEHIND_QUOTE };
            self.stands_for(asked, Seat::Unread(found), Viewed { sort, before: 0, sentence: 0 })
        } else {
            self.other(who, block)
        };
        if resolved.0.is_none() && matches!(sort, Sort::Head | Sort::Noun) {
            self.note_unnamed(quote, who, block);
        }
        self.room.resolved = Some((span, resolved));
        resolved
    }

    /// The full name of whom a pronoun stands for.
    fn stands_for(&mut self, asked: Pronoun, seat: Seat<'_>, mut from: Viewed) -> Resolved {
        let Room { here, above, ahead, people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let tell = |name: Span| {
            let block = self.blocks.get(asked.block)?.span;
            if let Seat::Unread(found) = seat
                && here.block != asked.block + 1
            {
                here.read(self.text, block, found, self.words, Extent::Partly);
                here.block = asked.block + 1;
            }
            let page = if seat == Seat::Above { &*above } else { &*here };
            // A page that does not mention the pronoun tells nothing.
            if let Seat::Unread(_) = seat {
                let mention = page.mentions.iter().find(|mention| mention.span.start() == asked.start)?;
                from = Viewed { before: mention.first, sentence: mention.sentence, ..from };
            }
            let before = page.tokens.left_out(block.start());
            let Some(before) = before.filter(|before| name.start() < before.end()) else {
                return local(page, name, from);
            };
            if ahead.block != page.block {
                ahead.read(self.text, before, &[], self.words, Extent::Whole);
                ahead.block = page.block;
            }
            // The sentences of the page are counted on from the last one before.
            let sentence = ahead.tokens.last_sentence() + from.sentence;
            let told = local(ahead, name, Viewed { before: ahead.tokens.all.len(), sentence, ..from })?;
            Some(Local { pronouns: told.pronouns + pronouns(&page.mentions, from), ..told })
        };
        let person = log.person(source, asked, people, tell, |name, answers| {
            if W::WATCHES {
                let places = answers.map(|answers| places(&resolve::TEMPLATES, answers));
                self.watch.person(asked.quote, name, &places.unwrap_or_default());
            }
            answers.map_or(0, |answers| sum(&resolve::TEMPLATES, &self.weights.person, answers))
        });
        let Some(person) = person else { return (None, None) };
        log.spoke(person, asked.block);
        (people.get(person).map(|known| known.name), Some(Holder::Person(person)))
    }
}

/// Where a pronoun stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seat<'a> {
    Here,
    Above,
    /// In a block of which no page was read, with these quotations.
    Unread(&'a [Marked]),
}

/// The place of a pronoun behind its quotation.
const BEHIND_QUOTE: usize = 2;

/// Whether a name ends in another: "Israel Roe" is not meant by "Israel".
fn ends_in(name: Span, last: Span, text: &str) -> bool {
    name.text(text).unwrap_or_default().ends_with(last.text(text).unwrap_or_default())
}

/// The name that a relative pronoun or an apposition belongs to: "Jane Roe, who said", "Jane Roe, a nurse, said".
pub(super) fn antecedent(page: &Page, number: usize) -> Option<&Mention> {
    let mention = page.mentions.get(number)?;
    let is_apposition =
        mention.inner && !mention.right.holds() && matches!(mention.sort, Sort::Head | Sort::BareHead);
    if mention.sort != Sort::Who && !is_apposition {
        return None;
    }
    let before = page.mentions.get(number.checked_sub(1)?)?;
    let gap = mention.first.checked_sub(before.end)?;
    let signs = (before.end..mention.first)
        .all(|i| matches!(page.tokens.kind(i), Some(Kind::Comma | Kind::Open | Kind::Dash | Kind::Number)));
    let is_name = matches!(before.sort, Sort::FullName | Sort::Titled | Sort::Name);
    (gap <= 3 && signs && is_name && (gap > 0 || mention.sort == Sort::Who)).then_some(before)
}

/// How many tokens stand between an office and the comma before the name of who holds it.
const COMPLEMENT: usize = 12;

/// What does not stand between an office and its holder.
const NEVER: Class = Class::AUXILIARY.with(Class::WHO).with(Class::SUBORDINATOR);

/// The name in commas behind an office, and its number: "the engineer, Jane Roe, said", "a spokesman for the union, Jane Roe,
/// said", "said the firm's head of sales, Jane Roe".
pub(super) fn apposed(page: &Page, number: usize) -> Option<(Mention, usize)> {
    const PERSON: Class = Class::TITLE.with(Class::PERSON);
    let mention = page.mentions.get(number)?;
    let owns = page.tokens.kind(mention.end) == Some(Kind::Possessive);
    // "a thatcher named Jane Roe"
    let is_noun = mention.sort == Sort::Noun && page.tokens.class(mention.end).any(Class::NAMING);
    if !owns && !is_noun && !matches!(mention.sort, Sort::Head | Sort::BareHead) {
        return None;
    }
    if let Some(held) = held(page, number, mention) {
        return Some(held);
    }
    if is_noun {
        return None;
    }
    let from = mention.end + usize::from(owns);
    let between = page.tokens.all.get(from..)?;
    let length = between.iter().take(COMPLEMENT + 1).position(|token| token.kind == Kind::Comma)?;
    let between = between.get(..length)?;
    let goes_on = |token: &Token| {
        matches!(token.kind, Kind::Word | Kind::Capital | Kind::Possessive)
            && !token.class.any(NEVER)
            && (token.class.level() < 4 || owns && token.class.any(Class::PARTICIPLE))
    };
    let fits = match between {
        [] => !owns,
        _ if !between.iter().all(goes_on) => false,
        // "said the firm's head of sales"
        _ if owns => {
            mention.left.level >= 4 || between.iter().any(|token| token.class.any(PERSON.with(Class::HEAD)))
        }
        // "a spokesman for the union", "the chief of staff": in "for the mayor" the name behind would be that of the mayor.
        [first, inner @ .., last] => {
            first.class.any(Class::PREPOSITION.with(Class::OF))
                && (inner.is_empty() || !last.class.any(PERSON))
        }
        [_] => false,
    };
    let first = from + length + 1;
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(6);
    let (by, named) = behind.find(|(_, other)| other.first == first)?;
    let closes = matches!(named.behind, Beside::Comma | Beside::Edge);
    let is_name = matches!(named.sort, Sort::FullName | Sort::Titled);
    (fits && is_name && closes && (length > 0 || !named.right.holds())).then_some((*named, by))
}

/// The name without commas behind an office and its field, behind another of the same person, or behind "named": "minister of mines
/// and energy Jane Roe said", "lab scientist and co-author Jane Roe said", "a beekeeper named Jane Roe said".
#[inline(never)]
fn held(page: &Page, number: usize, office: &Mention) -> Option<(Mention, usize)> {
    const PERSON: Class = Class::TITLE.with(Class::PERSON);
    let tokens = &page.tokens;
    let first = tokens.class(office.end);
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(4);
    if first.any(Class::CONJUNCTION) {
        let is_bare = !tokens.class(office.first).any(DETERMINERS);
        let is_person = tokens.class(office.end - 1).any(PERSON);
        let (by, named) = behind.next()?;
        let is_titled = named.first == office.end + 1 && named.name > named.span.start();
        return (is_bare && is_person && is_titled && named.is_named()).then_some((*named, by));
    }
    // "a beekeeper named Jane Roe"
    if first.any(Class::NAMING) {
        let is_one =
            tokens.get(office.first).is_some_and(|article| article.end - article.start <= "an".len());
        let (by, named) = behind.next()?;
        return (is_one && named.first == office.end + 1 && named.sort == Sort::FullName)
            .then_some((*named, by));
    }
    if !first.any(Class::PREPOSITION.with(Class::OF).with(Class::TO)) || !office.right.holds() {
        return None;
    }
    let verb = office.right.verb;
    if verb > office.end + 2 * COMPLEMENT {
        return None;
    }
    let (by, named) = behind.find(|(_, other)| {
        other.end <= verb
            && (other.end..verb).all(|i| tokens.class(i).any(Class::ADVERB.with(Class::AUXILIARY)))
    })?;
    let mut name =
        (named.first..named.end).find(|i| tokens.get(*i).is_some_and(|token| token.start >= named.name))?;
    // "ambassador to Arendia Jane Roe"
    while name + 2 < named.end
        && tokens.class(name).any(Class::PLACE)
        && !tokens.class(name).any(Class::GIVEN)
    {
        name += 1;
    }
    let is_behind_place = tokens.class(name - 1).any(Class::PLACE);
    // "the mayor Jane Roe" may be whom the office serves.
    let is_field = |i: usize| {
        let class = tokens.class(i);
        tokens.kind(i) == Some(Kind::Word)
            && !class.any(DETERMINERS.with(PERSON).with(Class::HEAD).with(NEVER))
            && class.level() < 4
    };
    let holds = named.sort == Sort::FullName
        && (is_behind_place || is_field(name - 1) && !tokens.class(name - 1).any(Class::FUNCTION))
        && (office.end..name).all(|i| is_field(i) || tokens.class(i).any(FIELD.with(Class::PLACE)));
    let start = tokens.get(name)?.start;
    let span = Span::between(start, named.span.end());
    holds.then_some((Mention { span, name: start, first: name, ..*named }, by))
}

/// Small words in the field of an office.
const FIELD: Class = Class::PREPOSITION.with(Class::OF).with(Class::TO).with(Class::CONJUNCTION);

/// How many mentions behind a name are looked through for pronouns.
const NEAR: usize = 64;

/// The pronoun that a name is viewed from.
#[derive(Clone, Copy, Debug)]
struct Viewed {
    sort: Sort,
    /// Before which token of the page the name stands.
    before: usize,
    sentence: u32,
}

/// How many mentions of the sort of a pronoun stand before it, three at the most.
fn pronouns(mentions: &[Mention], from: Viewed) -> usize {
    let between = mentions.iter().take(NEAR).take_while(|other| other.first < from.before);
    between.filter(|other| other.sort == from.sort).take(3).count()
}

/// What the tokens of a block tell of a name in it, as viewed from a pronoun.
fn local(page: &Page, name: Span, from: Viewed) -> Option<Local> {
    let number = page.mentions.partition_point(|mention| mention.span.end() <= name.start());
    let mention = page.mentions.get(number).filter(|mention| mention.span.start() <= name.start())?;
    let pronouns = pronouns(page.mentions.get(number..).unwrap_or_default(), from);
    let is_inner = mention.inner;
    let own = mention.name_span();
    // "Roe's lawyer, John Doe, said": the name stands for the office before it.
    let outer = number.checked_sub(1).and_then(|before| page.mentions.get(before));
    let mention = match outer {
        Some(outer)
            if is_inner
                && matches!(outer.sort, Sort::Head | Sort::BareHead)
                && outer.end + 1 == mention.first
                && mention.is_named() =>
        {
            outer
        }
        _ => mention,
    };
    let part = if own.end() < name.start() || own.start() > name.end() {
        Part::Modifier
    } else if mention.right.level >= 4 && mention.right.path != Path::Claim {
        Part::Speaker
    } else if mention.left.level >= 5
        && mention
            .left
            .verb
            .checked_sub(1)
            .and_then(|before| page.tokens.kind(before))
            .is_none_or(|kind| matches!(kind, Kind::Quote | Kind::Comma | Kind::Dash))
    {
        Part::Inverted
    } else if mention.behind == Beside::Possessive {
        Part::Possessor
    } else if mention.right.holds() {
        Part::Subject
    } else if matches!(
        mention.before,
        Beside::Preposition | Beside::Of | Beside::To | Beside::By | Beside::As | Beside::And
    ) {
        Part::Object
    } else if mention.behind == Beside::Comma {
        Part::Apposed
    } else if mention.before == Beside::Edge {
        Part::Start
    } else {
        Part::Other
    };
    Some(Local { apart: from.sentence.saturating_sub(mention.sentence), part, pronouns, is_inner })
}
