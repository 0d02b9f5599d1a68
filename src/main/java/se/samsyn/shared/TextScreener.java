package se.samsyn.shared;

import java.util.List;

/** Looks a text through for personal data by the rules of the caller's municipality. */
public interface TextScreener {

    /** @return in the order of the text; empty where there is nothing to ask about */
    List<Finding> findings(String text);

    /** As {@link #findings(String)}, for many: in the order of the texts. */
    default List<List<Finding>> findings(List<String> texts) {
        return texts.stream().map(this::findings).toList();
    }
}
