package org.imprimatur.workbench.preferences;

import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Asks for the password that protects the stored product keys, once a session. */
public final class MasterPassword extends PasswordProvider {

	@Override
	public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
		boolean isNew = (passwordType & CREATE_NEW_PASSWORD) != 0;
		AtomicReference<String> password = new AtomicReference<>();
		Display.getDefault().syncExec(() -> {
			SecretDialog dialog = new SecretDialog(Display.getDefault().getActiveShell(),
					isNew ? Messages.passwordNew : Messages.passwordTitle,
					isNew ? Messages.passwordNewText : Messages.passwordText, Messages.password, isNew,
					typed -> typed.isEmpty() ? Messages.passwordEmpty : null);
			if (dialog.open() == Window.OK) {
				password.set(dialog.secret());
			}
		});
		return password.get() == null ? null : new PBEKeySpec(password.get().toCharArray());
	}
}
