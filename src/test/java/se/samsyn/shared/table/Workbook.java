package se.samsyn.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A workbook as it stands in its file, read without the library that wrote it.
 *
 * @param parts their texts by their names
 */
public record Workbook(Map<String, String> parts) {

    /** @param type as the format names it: inlineStr, n */
    public record Cell(String type, String value, String format) {}

    public static Workbook read(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try {
            // by its directory at the end, as spreadsheets do: what stands before each part leaves its size open
            var path = Files.createTempFile("book", ".xlsx");
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workbook(parts);
    }

    public List<String> sheets() {
        return elements(part("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    public String sheet(int number) {
        return part("xl/worksheets/sheet" + number + ".xml");
    }

    /** The rows of a sheet; a cell that is not there is null. */
    public List<List<Cell>> rows(int sheet) {
        var formats = formats();
        return elements(sheet(sheet), "row").stream()
                .map(row -> {
                    var cells = new ArrayList<Cell>();
                    children(row, "c").forEach(cell -> {
                        var column =
                                cell.getAttribute("r").replaceAll("[0-9]", "").charAt(0) - 'A';
                        while (cells.size() < column) {
                            cells.add(null);
                        }
                        var style = cell.getAttribute("s");
                        cells.add(new Cell(
                                cell.getAttribute("t"),
                                cell.getTextContent(),
                                style.isEmpty() ? "" : formats.get(Integer.parseInt(style))));
                    });
                    return (List<Cell>) cells;
                })
                .toList();
    }

    /** What a sheet says, row by row. */
    public List<List<String>> values(int sheet) {
        return rows(sheet).stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.value().strip())
                        .toList())
                .toList();
    }

    private List<String> formats() {
        var styles = part("xl/styles.xml");
        var named = new LinkedHashMap<String, String>();
        elements(styles, "numFmt")
                .forEach(format -> named.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode")));
        return elements(styles, "cellXfs").stream()
                .flatMap(all -> children(all, "xf").stream())
                .map(xf -> named.getOrDefault(xf.getAttribute("numFmtId"), xf.getAttribute("numFmtId")))
                .toList();
    }

    private String part(String name) {
        return parts.get(name);
    }

    private static List<Element> elements(String xml, String name) {
        try {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .map(Element.class::cast)
                    .toList();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
