package se.samsyn.release;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RuleViolation;

/** The rules by which words may be withheld. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class WithholdingRuleService {

    private final WithholdingRuleRepository rules;

    WithholdingRuleService(WithholdingRuleRepository rules) {
        this.rules = rules;
    }

    /** Those that are not offered any more among them. */
    public List<WithholdingRule> all() {
        return rules.all();
    }

    /** @throws RuleViolation where a field is at fault, or there is such a rule */
    @Transactional
    public WithholdingRuleId create(WithholdingRuleData data) {
        data.check();
        try {
            return rules.add(data);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("citation", "release.rule.taken");
        }
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public void offer(WithholdingRuleId id, boolean active) {
        if (!rules.offer(id, active)) {
            throw new NoSuchElementException("No rule " + id.value());
        }
    }
}
