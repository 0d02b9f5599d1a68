/** Tests; each package mirrors the one it tests. */
package se.samsyn;
