package org.imprimatur.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The checklist <em>Your first rollout</em>: steps to tick, with the command that does each. Its file is a cheat sheet of
 * Eclipse; their own view needs the help system, which Maven Central does not have whole.
 */
public final class FirstRolloutView extends ViewPart {

	private static final String BUNDLE = "org.imprimatur.workbench"; //$NON-NLS-1$
	private static final String DONE = "firstRollout.done."; //$NON-NLS-1$
	private static final int INDENT = 22;

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = 4;
		form.getBody().setLayout(layout);
		try {
			Document sheet = read();
			form.setText(sheet.getDocumentElement().getAttribute("title")); //$NON-NLS-1$
			text(description(sheet.getDocumentElement()), 0);
			NodeList items = sheet.getElementsByTagName("item"); //$NON-NLS-1$
			for (int i = 0; i < items.getLength(); i++) {
				step(i, (Element) items.item(i));
			}
		} catch (IOException | SAXException | ParserConfigurationException e) {
			ILog.get().error(e.getMessage(), e);
		}
	}

	private static Document read() throws IOException, SAXException, ParserConfigurationException {
		String language = Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		IPath path = IPath.fromPortableString("help/" + language + "/first-rollout.xml"); //$NON-NLS-1$ //$NON-NLS-2$
		try (InputStream in = FileLocator.openStream(Platform.getBundle(BUNDLE), path, false)) {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
		}
	}

	private static String description(Element element) {
		return element.getElementsByTagName("description").item(0).getTextContent(); //$NON-NLS-1$
	}

	private void step(int number, Element item) {
		Button done = toolkit.createButton(form.getBody(), number + 1 + ". " + item.getAttribute("title"), SWT.CHECK); //$NON-NLS-1$ //$NON-NLS-2$
		done.setSelection(InstanceScope.INSTANCE.getNode(BUNDLE).getBoolean(DONE + number, false));
		done.addListener(SWT.Selection,
				event -> InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(DONE + number, done.getSelection()));
		text(description(item), INDENT);
		NodeList commands = item.getElementsByTagName("command"); //$NON-NLS-1$
		if (commands.getLength() > 0) {
			link(((Element) commands.item(0)).getAttribute("serialization")); //$NON-NLS-1$
		}
	}

	private void text(String text, int indent) {
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.indent = indent;
		toolkit.createLabel(form.getBody(), text, SWT.WRAP).setLayoutData(data);
	}

	private void link(String command) {
		Hyperlink link = toolkit.createHyperlink(form.getBody(), Messages.doIt, SWT.NONE);
		TableWrapData data = new TableWrapData();
		data.indent = INDENT;
		link.setLayoutData(data);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				run(command);
			}
		});
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class)
					.executeCommand(getSite().getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			ILog.get().error(command, e);
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
