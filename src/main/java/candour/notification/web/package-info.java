/** The page of addresses that are told what happens. */
package candour.notification.web;
