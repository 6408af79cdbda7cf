package org.hexi.engine.customs.declaration;

import org.hexi.engine.kernel.HsCode;
import org.jspecify.annotations.Nullable;

/**
 * What the goods are. A code means nothing without the edition it was taken from, so both are kept. Immutable.
 *
 * @param classification tariff code, or null while not found
 * @param edition edition of the nomenclature, such as {@code HS 2022}
 * @param description the goods in words, may be blank in a draft
 */
public record Commodity(@Nullable HsCode classification, String edition, String description) {}
