//! The built program, driven as a script would drive it, over files of its own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn with(&self, passphrase: &str, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kimmoke"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("KIMMOKE_PASSPHRASE", passphrase)
            .env("LC_ALL", "fi_FI.UTF-8")
            .output()
            .unwrap()
    }

    fn run(&self, args: &[&str]) -> Output {
        self.with("neljä sanaa ja pilkku", args)
    }

    fn done(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name).display().to_string()
}

fn refused(output: &Output, code: i32) -> String {
    assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stdout));
    let reason = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!reason.trim().is_empty());
    reason
}

#[test]
fn from_nothing_to_a_register_and_back_out() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke", "--firm", "Suvihalla"]);
    assert!(desk.done(&["import", "firma.kimmoke", &data("excel_fi.csv"), "--dry-run"]).contains("Kokeilu"));
    let first: serde_json::Value = serde_json::from_str(&desk.done(&["import", "firma.kimmoke", &data("excel_fi.csv"), "--json"])).unwrap();
    assert_eq!((&first["added"], &first["encoding"]), (&3.into(), &"windows-1252".into()));
    assert_eq!(first["refused"][0]["faults"][0]["problem"], "business_id_check_digit");
    let second: serde_json::Value =
        serde_json::from_str(&desk.done(&["import", "firma.kimmoke", &data("excel_fi.csv"), "--json"])).unwrap();
    assert_eq!((&second["added"], &second["updated"], &second["unchanged"]), (&0.into(), &0.into(), &3.into()));
    desk.done(&["import", "firma.kimmoke", &data("purchases_fi.csv")]);
    let again = ["import", "firma.kimmoke", &data("excel_fi.csv"), "--json", "--match"];
    for (known, count) in [("skip", "skipped"), ("overwrite", "unchanged")] {
        let told: serde_json::Value = serde_json::from_str(&desk.done(&[&again[..], &[known]].concat())).unwrap();
        assert_eq!((&told[count], &told["added"]), (&serde_json::json!(3), &serde_json::json!(0)), "{known}: {told}");
    }
    assert!(desk.done(&["search", "firma.kimmoke", "makela"]).contains("Mäkelän Puoti Oy"));
    let hits: serde_json::Value = serde_json::from_str(&desk.done(&["search", "firma.kimmoke", "puoti", "mäkelän", "--json"])).unwrap();
    assert_eq!(hits[0]["noun"], "customer");
    for what in ["customers", "contacts", "purchases", "interactions", "tasks", "feedback", "assessment"] {
        desk.done(&["export", "firma.kimmoke", "--what", what, "--to", &format!("{what}.csv")]);
    }
    let customers = std::fs::read_to_string(desk.path("customers.csv")).unwrap();
    assert!(customers.starts_with("\u{feff}customer_code;name;") && customers.contains("\r\n1001;Mäkelän Puoti Oy;"), "{customers}");
    assert!(desk.done(&["check", "firma.kimmoke"]).contains("ehjä"));
}

#[test]
fn reports_are_made_in_both_languages() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke"]);
    desk.done(&["import", "firma.kimmoke", &data("excel_fi.csv")]);
    for lang in ["fi", "en"] {
        let card = format!("card-{lang}.pdf");
        desk.done(&[
            "report",
            "firma.kimmoke",
            "--what",
            "card",
            "--customer",
            "1001",
            "--to",
            &card,
            "--lang",
            lang,
            "--as-of",
            "2026-11-24",
        ]);
        desk.done(&["report", "firma.kimmoke", "--what", "list", "--to", "list.pdf", "--lang", lang, "--as-of", "2026-11-24"]);
        assert!(std::fs::read(desk.path(&card)).unwrap().starts_with(b"%PDF"));
    }
    refused(&desk.run(&["report", "firma.kimmoke", "--what", "card", "--customer", "9", "--to", "x.pdf"]), 1);
    assert!(!desk.path("x.pdf").exists());
}

#[test]
fn development_is_reported_and_exported_in_both_languages() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke", "--sample", "--customers", "5"]);
    desk.done(&["new", "tyhja.kimmoke"]);
    for (register, what, lang) in [("firma", "development", "fi"), ("firma", "swot", "en"), ("tyhja", "development", "en")] {
        let (file, to) = (format!("{register}.kimmoke"), format!("{register}-{what}.pdf"));
        desk.done(&["report", &file, "--what", what, "--to", &to, "--lang", lang, "--as-of", "2026-11-24"]);
        assert!(std::fs::read(desk.path(&to)).unwrap().starts_with(b"%PDF"));
    }
    for to in ["kehitys.csv", "kehitys.xlsx", "kehitys.json"] {
        desk.done(&["export", "firma.kimmoke", "--what", "development", "--to", to]);
    }
    let rows = std::fs::read_to_string(desk.path("kehitys.csv")).unwrap();
    assert!(rows.starts_with("\u{feff}kind;number;parent;group;text;") && rows.contains("\r\ndevelopment_target;1;"), "{rows}");
    assert!(std::fs::read(desk.path("kehitys.xlsx")).unwrap().starts_with(b"PK"));
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(desk.path("kehitys.json")).unwrap()).unwrap();
    assert_eq!((json["development_target"].as_array().unwrap().len(), &json["development_target"][0]["goal"]), (3, &24.0.into()));
    desk.done(&["export", "tyhja.kimmoke", "--what", "development", "--to", "tyhja.csv"]);
    assert_eq!(std::fs::read_to_string(desk.path("tyhja.csv")).unwrap().lines().count(), 1);
}

#[test]
fn refusals_say_why_in_the_users_language_and_leave_everything_as_it_was() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke"]);
    let before = std::fs::read(desk.path("firma.kimmoke")).unwrap();
    assert!(refused(&desk.with("väärä", &["check", "firma.kimmoke"]), 1).contains("salasana"));
    assert!(refused(&desk.with("väärä", &["check", "firma.kimmoke", "--lang", "en"]), 1).contains("passphrase"));
    refused(&desk.run(&["new", "firma.kimmoke"]), 1);
    refused(&desk.run(&["check", "missing.kimmoke"]), 1);
    for name in ["empty.csv", "picture.csv", "headerless.csv", "missing.csv"] {
        refused(&desk.run(&["import", "firma.kimmoke", &data(name)]), 1);
    }
    assert!(std::fs::read(desk.path("firma.kimmoke")).unwrap() == before);
    refused(&desk.run(&["export", "firma.kimmoke", "--what", "nonsense", "--to", "x.csv"]), 2);
    refused(&desk.run(&["import", "firma.kimmoke"]), 2);
    refused(&desk.run(&["report", "firma.kimmoke", "--what", "card", "--to", "x.pdf"]), 2);
    refused(&desk.run(&["export", "firma.kimmoke", "--what", "customers", "--to", "no/such/folder/x.csv"]), 1);
}

#[test]
fn a_register_without_passphrase_needs_an_explicit_choice() {
    let desk = Desk::new();
    let made = desk.with("", &["new", "avoin.kimmoke", "--no-passphrase"]);
    assert!(made.status.success());
    assert!(std::fs::read(desk.path("avoin.kimmoke")).unwrap().starts_with(b"SQLite format 3"));
    assert!(desk.with("", &["check", "avoin.kimmoke"]).status.success());
}

#[test]
fn the_help_teaches_in_both_languages() {
    let desk = Desk::new();
    let finnish = desk.done(&["--help"]);
    assert!(finnish.contains("Esimerkkejä") && finnish.contains("kimmoke import yritys.kimmoke"), "{finnish}");
    assert!(desk.done(&["--help", "--lang", "en"]).contains("Examples"));
    assert!(desk.done(&["import", "--help"]).contains("--dry-run"));
}

#[test]
fn the_self_assessment_is_reported_and_exported() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke", "--sample", "--customers", "6"]);
    desk.done(&["export", "firma.kimmoke", "--what", "assessment", "--to", "answers.json"]);
    let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(desk.path("answers.json")).unwrap()).unwrap();
    assert_eq!(json["rounds"][0]["ranked"][0], "reacting");
    assert_eq!(json["rounds"][1]["questions"].as_array().map(Vec::len), Some(13));
    for (place, lang) in ["fi", "en"].into_iter().enumerate() {
        let (pdf, year) = (format!("{lang}.pdf"), json["rounds"][place]["year"].to_string());
        desk.done(&["report", "firma.kimmoke", "--what", "assessment", "--year", &year, "--to", &pdf, "--lang", lang]);
        assert!(std::fs::read(desk.path(&pdf)).unwrap().starts_with(b"%PDF"));
    }
    let missing = refused(&desk.run(&["report", "firma.kimmoke", "--what", "assessment", "--year", "2001", "--to", "x.pdf"]), 1);
    assert!(missing.contains("2001") && !desk.path("x.pdf").exists(), "{missing}");
    for ending in ["csv", "xlsx"] {
        let told = desk.done(&["export", "firma.kimmoke", "--what", "assessment", "--to", &format!("answers.{ending}")]);
        assert!(told.contains("52"), "two rounds, two raters, thirteen questions: {told}");
    }
    let csv = std::fs::read_to_string(desk.path("answers.csv")).unwrap();
    assert!(csv.starts_with("\u{feff}year;rater;number;question;area;"), "{csv}");
    assert!(std::fs::read(desk.path("answers.xlsx")).unwrap().starts_with(b"PK"));
}

#[test]
fn help_and_usage_errors_speak_finnish_only() {
    let desk = Desk::new();
    for verb in
        [&["--help"][..], &["new", "--help"], &["import", "--help"], &["export", "--help"], &["report", "--help"], &["search", "-h"]]
    {
        let help = desk.done(&[verb, &["--lang", "fi"]].concat());
        for english in ["Usage", "Options", "Arguments", "Commands", "Print", "possible", "default", "OPTIONS", "FILE"] {
            assert!(!help.contains(english), "{verb:?}: {english} in {help}");
        }
        assert!(help.contains("Käyttö: kimmoke"), "{help}");
    }
    let wrong: [(&[&str], &str); 8] = [
        (&["new", "--sampl", "x"], "Valintaa --sampl ei ole. Tarkoititko --sample?"),
        (&["import", "x", "y", "--kind", "foo"], "Arvo foo ei käy: --kind <LAJI>. Käyvät arvot: customers, purchases, auto."),
        (&["new", "x", "--customers", "5"], "Komennosta puuttuu: --sample"),
        (&["new", "x", "--sample", "--customers", "0"], "Arvo 0 ei käy: --customers <LUKU>."),
        (&["search", "x"], "Komennosta puuttuu: <SANA>..."),
        (&["report", "x", "--what"], "Valinta --what <LAJI> tarvitsee arvon."),
        (&["tuo", "x"], "Tällaista komentoa ei ole."),
        (&["check", "a", "b"], "Valintaa b ei ole."),
    ];
    for (args, sentence) in wrong {
        let told = refused(&desk.run(&[args, &["--lang", "fi"]].concat()), 2);
        assert!(told.contains(sentence), "{args:?}: {told}");
        assert!(!told.contains("error") && !told.contains("Usage"), "{told}");
    }
}

/// Purchases as the vectors' customers may have made them: as many, first and last on the same days, the same mean amount.
fn purchases_of_cdnow() -> String {
    let last = jiff::civil::date(1997, 9, 30);
    let mut reader = csv::Reader::from_path(data("clv/cdnow_summary.csv")).unwrap();
    let mut text = String::from("customer_code;date;amount\n");
    for row in reader.records() {
        let row = row.unwrap();
        let number = |place: usize| row[place].parse::<f64>().unwrap();
        let (repeats, recency, age) = (number(1) as i64, (number(2) * 7.0).round() as i64, (number(3) * 7.0).round() as i64);
        let cents = (number(5) * 100.0 * (repeats + 1) as f64).round() as i64;
        let first = last.checked_sub(jiff::Span::new().days(age)).unwrap();
        for purchase in 0..=repeats {
            let day = if repeats == 0 { 0 } else { recency * purchase / repeats };
            let on = first.checked_add(jiff::Span::new().days(day)).unwrap();
            let each = cents / (repeats + 1) + if purchase == 0 { cents % (repeats + 1) } else { 0 };
            text += &format!("C-{:04};{on};{}.{:02}\n", number(0) as i64, each / 100, each % 100);
        }
    }
    text
}

#[test]
fn care_is_exported_as_it_stands_on_a_day() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke", "--sample", "--customers", "6"]);
    desk.done(&["new", "tyhja.kimmoke"]);
    desk.done(&["export", "firma.kimmoke", "--what", "care", "--to", "hoito.csv"]);
    let csv = std::fs::read_to_string(desk.path("hoito.csv")).unwrap();
    assert!(csv.starts_with("\u{feff}customer_code;model;clock;channel_or_act;since;due;days;ratio;light;asleep_until\r\n"), "{csv}");
    assert!(csv.lines().count() > 6 && csv.contains(";silence;"), "{csv}");
    desk.done(&["export", "firma.kimmoke", "--what", "care", "--to", "hoito.json", "--as-of", "2031-06-30"]);
    let later: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(desk.path("hoito.json")).unwrap()).unwrap();
    assert_eq!(later["as_of"], "2031-06-30");
    let clocks = later["clocks"].as_array().unwrap();
    assert!(clocks.iter().all(|clock| clock["clock"] != "silence" || clock["light"] == "late"), "years of silence are late: {later:#}");
    assert!(
        clocks.iter().any(|clock| clock["channel_or_act"].as_str().unwrap().ends_with(" 2031")),
        "acts are those of the year: {later:#}"
    );
    let none = desk.run(&["export", "tyhja.kimmoke", "--what", "care", "--to", "tyhja.csv"]);
    assert!(none.status.success() && String::from_utf8_lossy(&none.stderr).contains("hoitomalli"));
}

#[test]
fn values_come_from_a_file_of_customers_dates_and_amounts_alone() {
    let desk = Desk::new();
    desk.done(&["new", "firma.kimmoke"]);
    std::fs::write(desk.path("ostot.csv"), purchases_of_cdnow()).unwrap();
    desk.done(&["import", "firma.kimmoke", "ostot.csv", "--kind", "purchases"]);
    let export = ["export", "firma.kimmoke", "--what", "values", "--to", "v.json", "--as-of", "1997-09-30", "--margin", "0.4"];
    desk.done(&export);
    let read = |name: &str| serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(desk.path(name)).unwrap()).unwrap();
    let values = read("v.json");
    let equity = values["totals"]["customer_equity"].as_f64().unwrap();
    assert!((equity / (0.4 * 134_645.64) - 1.0).abs() < 0.002, "{equity}");
    assert!((values["objective"].as_f64().unwrap() - 9_582.733_09).abs() < 1e-3 && values["level"] == "good");
    let best: Vec<&str> =
        values["customers"].as_array().unwrap().iter().take(10).map(|row| row["customer_code"].as_str().unwrap()).collect();
    let known = ["C-0509", "C-1560", "C-1081", "C-1516", "C-0801", "C-1981", "C-1365", "C-0157", "C-0841", "C-0164"];
    assert_eq!(best, known);

    desk.done(&[
        "export",
        "firma.kimmoke",
        "--what",
        "equity",
        "--to",
        "e.csv",
        "--as-of",
        "1997-09-30",
        "--months",
        "12",
        "--model",
        "bg",
    ]);
    assert!(std::fs::read_to_string(desk.path("e.csv")).unwrap().contains("\r\nmodel;bg\r\n"));
    desk.done(&["export", "firma.kimmoke", "--what", "segments", "--to", "s.json", "--as-of", "1997-09-30"]);
    assert_eq!(read("s.json")["customers"].as_array().unwrap().len(), 2357);

    let before = desk.run(&["export", "firma.kimmoke", "--what", "equity", "--to", "e.json", "--as-of", "1996-01-01"]);
    assert!(before.status.success() && String::from_utf8_lossy(&before.stderr).contains("Yhtään ostoa ei ole"));
    assert_eq!(read("e.json")["totals"]["customer_equity"], 0.0);
    let few = desk.run(&["export", "firma.kimmoke", "--what", "equity", "--to", "e.json", "--as-of", "1997-01-05"]);
    assert!(String::from_utf8_lossy(&few.stderr).contains("liian vähän ennusteeseen"));
    refused(&desk.run(&["export", "firma.kimmoke", "--what", "equity", "--to", "x.json", "--margin", "4"]), 1);
    refused(&desk.run(&["export", "firma.kimmoke", "--what", "equity", "--to", "x.json", "--months", "7"]), 2);
}
