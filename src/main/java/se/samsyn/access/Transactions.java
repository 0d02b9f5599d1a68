package se.samsyn.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.ProxyTransactionManagementConfiguration;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/** Transactions begin in Samsyn's own classes: no library's bean is asked whether it wants one, which a start notices. */
@Configuration(proxyBeanMethods = false)
class Transactions extends ProxyTransactionManagementConfiguration {

    /** What Spring says as well: not only public methods. */
    private static final boolean ALSO_PACKAGE_PRIVATE = false;

    @Override
    public TransactionAttributeSource transactionAttributeSource() {
        return new AnnotationTransactionAttributeSource(ALSO_PACKAGE_PRIVATE) {
            @Override
            public boolean isCandidateClass(Class<?> type) {
                return type.getName().startsWith("se.samsyn.") && super.isCandidateClass(type);
            }
        };
    }
}
