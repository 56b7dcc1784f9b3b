package org.imprimatur.workbench.diagram;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds figures by their text: marks all, goes from one to the next and back. */
final class SearchBar extends Composite {

	private static final int WIDTH = 130;
	private static final int COUNT_WIDTH = 60;

	private final Text sought;
	private final Label count;
	private final ToolItem previous;
	private final ToolItem next;
	private DiagramCanvas canvas;
	private List<Item> found = List.of();
	private int current = -1;

	SearchBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).extendedMargins(0, 4, 4, 0).applyTo(this);
		count = new Label(this, SWT.RIGHT);
		GridDataFactory.swtDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).exclude(true).applyTo(count);
		count.setVisible(false);
		sought = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		sought.setMessage(Messages.search);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sought);
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		Icons icons = new Icons(SearchBar.class, this);
		previous = item(tools, icons, "previous", Messages.previousMatch, -1); //$NON-NLS-1$
		next = item(tools, icons, "next", Messages.nextMatch, 1); //$NON-NLS-1$
		sought.addListener(SWT.Modify, event -> search());
		sought.addListener(SWT.DefaultSelection, event -> go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1));
		sought.addListener(SWT.KeyDown, this::press);
	}

	private ToolItem item(ToolBar tools, Icons icons, String icon, String tip, int by) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(icons.of(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> go(by));
		item.setEnabled(false);
		return item;
	}

	/** Searches what the canvas shows. */
	void connect(DiagramCanvas shown) {
		canvas = shown;
		canvas.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'f')
				setFocus();
			else if (event.keyCode == SWT.F3)
				go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
		});
	}

	private void press(Event event) {
		if (event.keyCode == SWT.ESC) {
			sought.setText(""); //$NON-NLS-1$
			canvas.setFocus();
		} else if (event.keyCode == SWT.ARROW_DOWN)
			go(1);
		else if (event.keyCode == SWT.ARROW_UP)
			go(-1);
	}

	@Override
	public boolean setFocus() {
		sought.selectAll();
		return sought.setFocus();
	}

	/** Searches a text as if it were typed. */
	void search(String text) {
		sought.setText(text);
	}

	private void search() {
		refresh();
		if (!found.isEmpty())
			canvas.reveal(found.getFirst());
	}

	/** Searches again in another drawing. */
	void refresh() {
		found = canvas.scene().map(scene -> scene.matching(sought.getText())).orElse(List.of());
		current = -1;
		canvas.mark(found);
		tell();
	}

	private void tell() {
		boolean asked = !sought.getText().isBlank();
		if (((GridData) count.getLayoutData()).exclude == asked) {
			((GridData) count.getLayoutData()).exclude = !asked;
			count.setVisible(asked);
			getParent().layout(true, true);
		}
		count.setText(!asked ? "" : current < 0 ? NLS.bind(Messages.matches, found.size()) //$NON-NLS-1$
				: NLS.bind(Messages.match, current + 1, found.size()));
		previous.setEnabled(!found.isEmpty());
		next.setEnabled(!found.isEmpty());
	}

	/** Selects the match so many further on; after the last comes the first. */
	void go(int by) {
		if (found.isEmpty())
			return;
		current = current < 0 && by < 0 ? found.size() - 1 : Math.floorMod(current + by, found.size());
		canvas.choose(found.get(current));
		tell();
	}

	List<Item> found() {
		return found;
	}
}
