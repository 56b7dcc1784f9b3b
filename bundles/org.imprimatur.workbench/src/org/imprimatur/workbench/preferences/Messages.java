package org.imprimatur.workbench.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String colours;
	public static String coloursTheme;
	public static String coloursVerdicts;
	public static String keyCopied;
	public static String keyCopy;
	public static String keyFailed;
	public static String keyKind;
	public static String keyLastFive;
	public static String keyMalformed;
	public static String keyName;
	public static String keyNone;
	public static String keyOther;
	public static String keyRemove;
	public static String keyRemoveAsk;
	public static String keySecret;
	public static String keySet;
	public static String keyStored;
	public static String keyText;
	public static String keyTitle;
	public static String keysDescription;
	public static String language;
	public static String languageReadOnly;
	public static String languageRestart;
	public static String languageSystem;
	public static String password;
	public static String passwordEmpty;
	public static String passwordNew;
	public static String passwordNewText;
	public static String passwordText;
	public static String passwordTitle;
	public static String recent;
	public static String recentClear;
	public static String restartNow;
	public static String rule;
	public static String ruleAsShipped;
	public static String ruleNoReason;
	public static String ruleOff;
	public static String ruleReason;
	public static String ruleSeverity;
	public static String ruleTitle;
	public static String ruleUsual;
	public static String rulesDescription;
	public static String secret;
	public static String secretAgain;
	public static String secretDiffers;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
