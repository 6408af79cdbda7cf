package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of an office and the secret it draws with.
 *
 * @param commitment SHA-256 over office, day and secret, published when the day starts
 * @param secretHex the secret, once the day is over
 * @param draws how many declarations were drawn with it
 */
public record SeedDay(String office, LocalDate day, String commitment, Optional<String> secretHex, long draws) {}
