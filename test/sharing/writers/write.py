"""Writes ordinary workbooks with the libraries of Python that are there: write.py FOLDER COUNT SEED."""
import datetime
import random
import sys

folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def with_openpyxl(path, chance):
    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.table import Table

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = chance.choice(["Data", "It's, new", "Maliyet ve fayda", "هزینه‌ها"])
    rows = chance.randint(3, 30)
    sheet.append(["Name", "Amount", "Date", "Total"])
    for row in range(2, rows + 2):
        sheet.append([f"Line {row}", chance.random() * 1000, datetime.date(2024, 1, 1 + row % 28), f"=B{row}*2"])
    sheet["F1"].font = Font(bold=True)
    sheet["F1"].fill = PatternFill("solid", fgColor="FFEE1111")
    if chance.random() < 0.5:
        sheet.add_table(Table(displayName="Lines", ref=f"A1:D{rows + 1}"))
    if chance.random() < 0.5:
        sheet.conditional_formatting.add("B2:B20", CellIsRule(operator="lessThan", formula=["$B$2"], font=Font(italic=True)))
        sheet.conditional_formatting.add("D2:D20", FormulaRule(formula=["D2>500"], stopIfTrue=True))
        sheet.conditional_formatting.add("B2:B20", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
    if chance.random() < 0.5:
        rule = DataValidation(type="list", formula1='"yes,no"', allow_blank=True)
        rule.add("G2:G9")
        sheet.add_data_validation(rule)
    if chance.random() < 0.5:
        book.defined_names["Amounts"] = DefinedName("Amounts", attr_text=f"'{sheet.title.replace(chr(39), chr(39) * 2)}'!$B$2:$B${rows + 1}")
    if chance.random() < 0.5:
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=rows + 1), titles_from_data=True)
        sheet.add_chart(chart, "H3")
    if chance.random() < 0.3:
        sheet["A2"].comment = Comment("Why?", "Ann")
    if chance.random() < 0.5:
        book.create_sheet("Second")["A1"] = "<&>\"'"
    if chance.random() < 0.3:
        sheet.merge_cells("F5:G6")
        sheet.freeze_panes = "B2"
        sheet.print_title_rows = "1:1"
    book.save(path)


def with_xlsxwriter(path, chance):
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet(chance.choice(["Data", "It's, new", "Maliyet ve fayda", "هزینه‌ها"]))
    money = book.add_format({"num_format": "#,##0.00", "bold": True})
    rows = chance.randint(3, 30)
    for row in range(1, rows + 1):
        sheet.write(row, 0, f"Line {row}")
        sheet.write(row, 1, chance.random() * 1000, money)
        sheet.write_formula(row, 3, f"=B{row + 1}*2", None, 1)
    if chance.random() < 0.5:
        sheet.add_table(0, 8, rows, 10, {"name": "Lines", "total_row": False, "columns": [{"header": "A"}, {"header": "B"}, {"header": "C", "formula": "=[@A]+[@B]"}]})
    if chance.random() < 0.5:
        sheet.conditional_format("B2:B20", {"type": "cell", "criteria": ">", "value": 5, "format": money})
        sheet.conditional_format("D2:D20", {"type": "data_bar", "data_bar_2010": True})
    if chance.random() < 0.5:
        sheet.data_validation("G2:G9", {"validate": "list", "source": ["yes", "no"]})
    if chance.random() < 0.5:
        book.define_name("Rate", "=0.1")
    if chance.random() < 0.5:
        chart = book.add_chart({"type": "line"})
        name = sheet.get_name()
        chart.add_series({"values": [name, 1, 1, rows, 1], "name": [name, 1, 0]})
        sheet.insert_chart("H3", chart)
    if chance.random() < 0.4:
        sheet.write_dynamic_array_formula("F2:F4", "=SEQUENCE(3)")
    if chance.random() < 0.4:
        sheet.write_array_formula("G2:G3", "{=B2:B3*2}")
    if chance.random() < 0.4:
        book.add_worksheet("Second").write("A1", "text")
    if chance.random() < 0.3:
        sheet.write_comment("A2", "Why?")
        sheet.protect()
    book.close()


writers = [with_openpyxl, with_xlsxwriter]
for number in range(count):
    writer = writers[number % len(writers)]
    writer(f"{folder}/{number:04}-{writer.__name__[5:]}.xlsx", random.Random(seed * 1000 + number))
