/** Quick fixes: offered on markers, in the Findings view and by Ctrl+1; asked for what they need; applied as one undo. */
package org.imprimatur.validation.ui.fix;
