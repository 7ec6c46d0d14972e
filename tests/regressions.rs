//! Every text that once broke a promise, by name.

#[path = "hostile/invariants.rs"]
mod invariants;

use newsprint::Outline;

#[test]
fn nothing_is_carried_from_one_text_to_the_next() {
    let first = Outline::of("“Yes”, he");
    Outline::of(
        "Jane Roe, the mayor of Elmville, agreed.\n\n“I did,” she said.\n\nIt was late.\n\n“Yes”, he",
    );
    assert_eq!(Outline::of("“Yes”, he"), first);
    for text in ["\"", "“Yes”", "“Yes”, he\n\n“No”"] {
        invariants::outline(text);
    }
}
