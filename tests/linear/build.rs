//! Builds the hook that counts: it is written in C, so that the compiler does not count it too.

fn main() {
    println!("cargo:rerun-if-changed=src/count.c");
    cc::Build::new().file("src/count.c").compile("count");
}
