package org.imprimatur.exchange.agent;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Licensed software that an agent found. Its product key is never read.
 *
 * @param name      such as "Microsoft Office"
 * @param fullName  such as "Microsoft Office Professional 2010"
 * @param productId such as 82503-OEM-1190037-27208
 * @param oem       whether it says that it is an OEM product
 * @param trial     whether it says that it is a trial
 */
record AgentLicence(String name, String fullName, String productId, boolean oem, boolean trial) {

	/** The fuller of its names. */
	String title() {
		return fullName.isEmpty() ? name : fullName;
	}

	/** What it says, in one line. */
	String text() {
		return Stream.of(title(), productId, oem ? "OEM" : "", trial ? "trial" : "").filter(text -> !text.isEmpty())
				.collect(Collectors.joining("; "));
	}
}
