package se.samsyn.access;

import java.util.List;
import org.springframework.stereotype.Service;

/** The people of the collaboration, for naming those that a record is for. */
@Service
@MayRead
@InCommons(readOnly = true)
public class ColleagueService {

    private final AccountRepository accounts;

    ColleagueService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those whose account has not ended, by name. */
    public List<Colleague> list() {
        return accounts.list(new AccountRepository.Scope(CurrentCaller.get().municipality(), null)).stream()
                .filter(account -> !account.ended())
                .map(account -> new Colleague(account.identityId(), account.name()))
                .distinct()
                .toList();
    }
}
