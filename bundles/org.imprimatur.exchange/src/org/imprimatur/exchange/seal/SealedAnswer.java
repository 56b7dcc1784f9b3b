package org.imprimatur.exchange.seal;

import java.time.LocalDate;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Evidence or a waiver as a seal has it.
 *
 * @param waiver  whether it is a waiver
 * @param id      its id
 * @param name    what people call it; the id where it has none
 * @param expires last day on which it holds
 * @param digest  digest of all that is recorded of it
 */
public record SealedAnswer(boolean waiver, String id, String name, Optional<LocalDate> expires, String digest) {

	static SealedAnswer of(JsonObject answer, boolean waiver) {
		String id = SealedCheck.optional(answer, "id").orElse("");
		return new SealedAnswer(waiver, id, SealedCheck.optional(answer, "name").orElse(id),
				SealedCheck.optional(answer, "expires").map(LocalDate::parse), Digests.of(answer));
	}

	/** Whether it has expired by a day. */
	boolean expiredOn(LocalDate day) {
		return expires.filter(last -> last.isBefore(day)).isPresent();
	}
}
