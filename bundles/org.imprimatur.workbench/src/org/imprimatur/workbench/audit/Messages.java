package org.imprimatur.workbench.audit;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.design.view.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Regrading;

final class Messages extends NLS {

	public static String answers;
	public static String bySection;
	public static String byStanding;
	public static String columnAnswer;
	public static String columnBy;
	public static String columnDevices;
	public static String columnElements;
	public static String columnExpires;
	public static String columnMessage;
	public static String columnReason;
	public static String columnRule;
	public static String columnSettles;
	public static String columnStanding;
	public static String columnWhere;
	public static String counted;
	public static String expired;
	public static String export;
	public static String filterHint;
	public static String goTo;
	public static String groupHint;
	public static String noEnd;
	public static String notApplicable;
	public static String off;
	public static String open;
	public static String page;
	public static String quickFix;
	public static String satisfied;
	public static String sectionActivation;
	public static String sectionAgreements;
	public static String sectionImages;
	public static String sectionLicences;
	public static String sectionOthers;
	public static String sectionPlan;
	public static String sectionProducts;
	public static String sectionProof;
	public static String sectionRecovery;
	public static String sectionServers;
	public static String sectionSupport;
	public static String settled;
	public static String standsNotApplicable;
	public static String standsOff;
	public static String standsOpen;
	public static String standsSatisfied;
	public static String standsSettled;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.audit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	private static String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
	}

	/** A name with a count. */
	static String counted(String name, int count) {
		return format(counted, name, count);
	}

	/** How a rule stands, in a sentence. */
	static String standing(RuleStanding rule, CheckResult result) {
		return switch (rule.standing()) {
		case OPEN -> format(standsOpen, rule.findings().size(), rule.elements(), rule.devices());
		case SETTLED -> format(standsSettled, rule.findings().size());
		case SATISFIED -> format(standsSatisfied, result.deployments());
		case NOT_APPLICABLE -> standsNotApplicable;
		case OFF -> format(standsOff, result.settings().of(rule.id()).map(Regrading::reason).orElse("")); //$NON-NLS-1$
		};
	}

	/** Until when an answer holds. */
	static String end(Answer answer) {
		if (answer.expires() == null) {
			return noEnd;
		}
		String day = new Wording(Locale.getDefault()).day(answer.expires());
		return answer.expired() ? format(expired, day) : day;
	}
}
