package org.hexi.hub.platform.exchange;

import org.hexi.hub.platform.exchange.model.ImportFiles;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gives the plain types of the model what they need of the house: texts in the language of the request. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {
    @Bean
    ImportFiles importFiles(MessageSource messages) {
        return new ImportFiles(column -> {
            String text = messages.getMessage(column.label(), null, column.key(), LocaleContextHolder.getLocale());
            return text == null ? column.key() : text;
        });
    }
}
