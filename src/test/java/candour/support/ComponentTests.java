package candour.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Component tests run inside the real war, deployed once for all of them (D16): the archive is the built war with the
 * test classes added, and Arquillian's wish to deploy and undeploy per class is answered once.
 */
public class ComponentTests implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(DeployOnce.class);
    }

    /** The built war with every test class and what tests assert with. */
    public static class TheWar implements AutomaticDeployment {

        @Override
        public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
            return new DeploymentConfiguration.DeploymentContentBuilder(Archive.WAR)
                    .withDeployment()
                    .withName("candour")
                    .withTestable(true)
                    .build()
                    .get();
        }
    }

    private static final class Archive {

        /** Beans and entities that no server would deploy. */
        private static final String BROKEN_ON_PURPOSE = ".*/candour/architecture/.*";

        static final WebArchive WAR = build();

        private static WebArchive build() {
            var tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                    .importDirectory("target/test-classes", Filters.exclude(BROKEN_ON_PURPOSE))
                    .as(JavaArchive.class);
            tests.delete("/arquillian.xml");
            tests.delete("/candour/architecture"); // beans and entities that are broken on purpose
            tests.delete("/META-INF/services");
            var war = ShrinkWrap.create(ZipImporter.class, "component.war")
                    .importFrom(new File(System.getProperty("war")))
                    .as(WebArchive.class);
            return war.merge(tests, "/WEB-INF/classes")
                    .setWebXML(new StringAsset(openToArquillian(war)))
                    .addAsResource(new StringAsset(heardByStatements(war)), "META-INF/persistence.xml")
                    .addAsWebResource(broken("<p>#{brokenView.value}</p>"), "broken/render.xhtml")
                    .addAsWebResource(
                            broken("<f:metadata><f:viewAction action='#{brokenView.load}' /></f:metadata>"),
                            "broken/load.xhtml")
                    .addAsWebResource(
                            broken(
                                    "<h:form id='press'><p:commandButton id='break' action='#{brokenView.load}' /></h:form>"),
                            "broken/press.xhtml")
                    .addAsLibraries(jarOf(Assertions.class));
        }

        /** Arquillian's own servlet is a web fragment, and it does not sign in. */
        private static String openToArquillian(WebArchive war) {
            return text(war, "/WEB-INF/web.xml")
                    .replace("</absolute-ordering>", "<others/></absolute-ordering>")
                    .replaceAll("(<filter-name>signIn</filter-name><url-pattern>)/\\*", "$1*.xhtml");
        }

        private static String heardByStatements(WebArchive war) {
            var inspector =
                    "<property name=\"hibernate.session_factory.statement_inspector\" value=\"%s\"/></properties>";
            return text(war, "/WEB-INF/classes/META-INF/persistence.xml")
                    .replace("</properties>", inspector.formatted(Statements.class.getName()));
        }

        private static StringAsset broken(String content) {
            return new StringAsset(
                    "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html' xmlns:f='jakarta.faces.core' xmlns:p='primefaces'>"
                            + content + "<h:body>Broken</h:body></html>");
        }

        private static String text(WebArchive war, String path) {
            try (var descriptor = war.get(path).getAsset().openStream()) {
                return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static File jarOf(Class<?> type) {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
    }

    /** Deploys for the first test class; for the others says that it is there already. */
    public static class DeployOnce {

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> protocol;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        private ProtocolMetaData deployed;

        /** Within the deployment's context, which observers of precedence 0 open. */
        void deploy(@Observes(precedence = -50) EventContext<DeployDeployment> context) {
            if (deployed == null) {
                context.proceed();
                deployed = protocol.get();
            } else {
                deployment.set(context.getEvent().getDeployment());
                description.set(context.getEvent().getDeployment().getDescription());
                protocol.set(deployed);
                context.getEvent().getDeployment().deployed();
            }
        }

        void undeploy(@Observes(precedence = 50) EventContext<UnDeployManagedDeployments> context) {
            // stays until the server stops; its configuration is read-only
        }
    }
}
