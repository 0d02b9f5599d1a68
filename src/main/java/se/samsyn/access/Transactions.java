package se.samsyn.access;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.ProxyTransactionManagementConfiguration;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Transactions begin in Samsyn's own classes: no library's bean is asked whether it wants one, which a start notices. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
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

    /** Inside it comes one thing more: what looks texts through as services take them. */
    @Override
    public BeanFactoryTransactionAttributeSourceAdvisor transactionAdvisor(
            TransactionAttributeSource source, TransactionInterceptor interceptor) {
        var advisor = super.transactionAdvisor(source, interceptor);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }
}
