//! A workbook as an XLSX file.

use crate::archive::{Holds, Sheet, SheetCell, Workbook, is_like_a_formula};
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, RowNum, Worksheet, XlsxError, utility,
};

/// What spreadsheet programs hold in one cell, in units of UTF-16.
const LONGEST: usize = 32_767;
/// What they hold in the head of a page.
const LONGEST_HEAD: usize = 200;
/// As many rows are written between two tellings of how far it is.
const STRETCH: usize = 500;
/// A4, as spreadsheet programs number it.
const A4: u8 = 9;

/// Why there is no file.
#[derive(Debug)]
pub(super) enum NoFile {
    /// A text is longer than a cell: the sheet, the cell, and how long it is.
    TooLong { sheet: String, cell: String, length: usize },
    /// What the writer says of it.
    Fault(XlsxError),
}

impl From<XlsxError> for NoFile {
    fn from(fault: XlsxError) -> Self {
        Self::Fault(fault)
    }
}

/// Writes a workbook. How far it is, is told in per cent; writing the file itself is the last fifth.
pub(super) fn write_xlsx(workbook: &Workbook, tell: &dyn Fn(u8)) -> Result<Vec<u8>, NoFile> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let properties = DocProperties::new()
        .set_title(shown(&workbook.title))
        .set_author(shown(&workbook.author))
        .set_creation_datetime(&ExcelDateTime::parse_from_str(&workbook.made)?);
    book.set_properties(&properties);
    let all = workbook.sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>().max(1);
    let looks = Looks::new();
    let mut done = 0;
    for sheet in &workbook.sheets {
        let written = book.add_worksheet();
        begin(written, sheet, &workbook.head, &looks)?;
        for (at, cells) in (1..).zip(&sheet.rows) {
            row(written, sheet, at, cells, &looks)?;
            done += 1;
            if done % STRETCH == 0 {
                tell(u8::try_from(done * 80 / all).unwrap_or(80));
            }
        }
    }
    Ok(book.save_to_buffer()?)
}

/// Its name, headings, columns and how it is printed.
fn begin(written: &mut Worksheet, sheet: &Sheet, head: &str, looks: &Looks) -> Result<(), NoFile> {
    written.set_name(&sheet.name)?;
    for (at, column) in (0..).zip(&sheet.columns) {
        written.set_column_width(at, width(column.holds))?;
        text(written, sheet, (0, at), &column.heading, &looks.heading)?;
    }
    let last_row = RowNum::try_from(sheet.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
    let last =
        ColNum::try_from(sheet.columns.len().max(1) - 1).map_err(|_| XlsxError::RowColumnLimitError)?;
    written.autofilter(0, 0, last_row, last)?;
    written.set_freeze_panes(1, 0)?;
    written.set_repeat_rows(0, 0)?;
    written.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    let head: String = head.chars().take(LONGEST_HEAD).collect();
    // A single ampersand begins a code here.
    written.set_header(format!("&L{}", shown(&head).replace('&', "&&")));
    Ok(())
}

fn row(
    written: &mut Worksheet,
    sheet: &Sheet,
    at: RowNum,
    cells: &[SheetCell],
    looks: &Looks,
) -> Result<(), NoFile> {
    for ((column, cell), holds) in (0..).zip(cells).zip(sheet.columns.iter().map(|column| column.holds)) {
        let look = looks.of(holds);
        match cell {
            SheetCell::Text(words) => {
                let look = if is_like_a_formula(words) { &looks.quoted } else { look };
                text(written, sheet, (at, column), words, look)?;
            }
            SheetCell::Number(number) => {
                let number = number.to_string().replace(',', ".");
                let number: f64 = number.parse().map_err(|_| XlsxError::ParameterError(number))?;
                written.write_number_with_format(at, column, number, look)?;
            }
            SheetCell::Sum { columns, shown } => {
                let added: Vec<_> = columns.iter().map(|of| utility::row_col_to_cell(at, *of)).collect();
                let sum = Formula::new(format!("=SUM({})", added.join(",")));
                let sum = sum.set_result(shown.to_string().replace(',', "."));
                written.write_formula_with_format(at, column, sum, look)?;
            }
            SheetCell::Empty => {}
        }
    }
    Ok(())
}

fn text(
    written: &mut Worksheet,
    sheet: &Sheet,
    (row, column): (RowNum, ColNum),
    words: &str,
    look: &Format,
) -> Result<(), NoFile> {
    let words = shown(words);
    let length = words.encode_utf16().count();
    if length > LONGEST {
        let cell = utility::row_col_to_cell(row, column);
        return Err(NoFile::TooLong { sheet: sheet.name.clone(), cell, length });
    }
    written.write_string_with_format(row, column, words, look)?;
    Ok(())
}

/// A text with a visible sign in the place of each character that no XML file can hold: `␀` for the first one of all.
fn shown(words: &str) -> String {
    let sign = |character| match character {
        '\t' | '\n' | '\r' => character,
        '\0'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => character,
    };
    words.chars().map(sign).collect()
}

/// In characters.
const fn width(holds: Holds) -> u8 {
    match holds {
        Holds::Words => 24,
        Holds::Sentences => 60,
        Holds::Whole => 10,
        Holds::Points => 14,
    }
}

/// How cells look.
struct Looks {
    heading: Format,
    words: Format,
    sentences: Format,
    whole: Format,
    points: Format,
    /// A text that could be taken for a formula stays one after it was edited.
    quoted: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let wrapped = || top().set_text_wrap();
        Self {
            heading: wrapped().set_bold(),
            words: top(),
            sentences: wrapped(),
            whole: top().set_num_format("0"),
            points: top().set_num_format("0.00"),
            quoted: wrapped().set_quote_prefix(),
        }
    }

    const fn of(&self, holds: Holds) -> &Format {
        match holds {
            Holds::Words => &self.words,
            Holds::Sentences => &self.sentences,
            Holds::Whole => &self.whole,
            Holds::Points => &self.points,
        }
    }
}
