package se.samsyn.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through one part of a workbook, element by element. Refuses what no spreadsheet writes: document types and depths. */
final class PartReader implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    PartReader(InputStream in) {
        this.in = in;
        // the JDK's own, whatever else lies on the class path: its limits are known
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw Parts.broken();
        }
    }

    /** Goes to the next beginning or end of an element. @return whether there is one */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw Parts.broken();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Parts.broken();
                    default -> {
                        // white space, comments
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw Parts.broken();
        }
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Of an attribute, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of the element that has just begun, up to its end; as much as a cell takes. */
    String text() {
        var text = new StringBuilder();
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text.length() <= Limits.CELL) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return text.toString();
                    }
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        // says nothing
                    }
                    default -> throw Parts.broken();
                }
            }
        } catch (XMLStreamException e) {
            throw Parts.broken();
        }
        throw Parts.broken();
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw Parts.broken();
        }
    }
}
