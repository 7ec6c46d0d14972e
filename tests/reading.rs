//! Language and sentences of the articles of the repository.

use std::fs;

use newsprint::Article;

/// The articles whose file's name begins with their language: `de-`, `pt-`.
fn articles() -> Vec<(String, Article)> {
    let folders = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/articles")).unwrap();
    let folders = folders.map(|folder| folder.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, Article::parse(&fs::read_to_string(&path).unwrap()))
        })
        .collect()
}

#[test]
fn the_language_of_an_article_is_told_by_its_small_words() {
    let mut told = 0;
    for (name, article) in articles() {
        let Some((language, _)) = name.split_once('-').filter(|(language, _)| language.len() == 2) else {
            continue;
        };
        assert_eq!(article.likely_language(), Some(language), "{name}");
        told += 1;
    }
    assert!(told >= 8, "{told} articles");
}

#[test]
fn sentences_lose_no_letter() {
    for (name, article) in articles() {
        for block in article.body() {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&block.sentences().concat()), letters(&block.text), "{name}");
        }
    }
}
