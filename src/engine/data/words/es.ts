/** Spanish words per cue, beyond the English ones that Spanish uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const SPANISH: LanguagePack = {
  lang: 'es',
  stopWords:
    'el los las del que y por para con una es como más pero su sus al lo ha este esta fue sobre ' +
    'entre también según desde hasta ese donde muy ya sin cuando porque son era',
  words: {
    register:
      'inscripción inscripciones inscribirse inscríbete inscríbase inscribite inscribirte ' +
      'regístrate regístrese registrate registrarse registrarte crear_cuenta crear_una_cuenta ' +
      'crea_tu_cuenta crea_una_cuenta abrir_cuenta abre_tu_cuenta abra_una_cuenta abrir_una_cuenta ' +
      'reserva_tu reserva_ya reserve_su reservar_plaza reservar_ahora reserva_ahora reservá ' +
      'tu_plaza tu_lugar su_lugar tu_cupo su_plaza apúntate apúntese anótate anotate entradas ' +
      'boletos participa participe apartar_lugar únete únase unite matricúlate matrícula matrículas ' +
      'matricúlese asegura_tu postula solicita_tu_plaza preinscripción me_apunto apúntame ' +
      'inscribirme quiero_participar reserve_la reservar_mi guardar_mi_lugar asegurar_mi ' +
      'formulario_de_registro registro_gratuito conectarme',
    buy:
      'comprar compra_ahora compra_ya cómpralo compralo cómprala comprá compre compra_aquí ' +
      'compra_online compra_en_línea pedir_ahora pide_ya pídelo añadir_al_carrito ' +
      'agregar_al_carrito añadir_a_la_cesta ver_oferta ver_la_oferta ver_precio ver_producto ver_en ' +
      'ir_a_la_tienda ir_a_la_oferta disponible_en a_la_venta consíguelo conseguilo consigue_el ' +
      'adquirir adquiere adquiéralo encargar preventa reservar_ejemplar llévate llévatelo ' +
      'hacer_pedido haz_tu_pedido lo_quiero quiero_mi',
    subscribe:
      'suscríbete suscríbase suscribite suscribirse suscribirte suscripción suscripciones ' +
      'suscribirme prueba_gratuita prueba_gratis periodo_de_prueba período_de_prueba ' +
      'pruébalo_gratis probar_gratis primer_mes mes_gratis cancela_cuando cancelar_en_cualquier ' +
      'cancela_en_cualquier sin_permanencia sin_compromiso acceso_ilimitado lectura_ilimitada ' +
      'sigue_leyendo seguir_leyendo continúa_leyendo continuar_leyendo para_seguir_leyendo ' +
      'hazte_socio hazte_socia hazte_miembro hágase_socio hacete_socio suscriptores suscriptor ' +
      'suscriptoras suscriptora contenido_exclusivo desbloquea desbloquear quiero_ser',
    donate:
      'dona done doná donar donación donaciones donativo* donante* tu_apoyo su_apoyo tu_aporte ' +
      'colabora colabore apóyanos apoyanos apóyenos apoya_nuestro apoye_nuestro ayúdanos ayúdenos ' +
      'aporta aportación aportaciones periodismo_independiente medio_independiente deducible* ' +
      'desgrava* micromecenazgo sin_fines_de_lucro sin_ánimo_de_lucro con_tu_ayuda quiero_ayudar',
    install:
      'descarga_la descarga_nuestra descarga_gratis descargar descargá descárgala descargala ' +
      'descárgatela descárgalo descárgate descárguela descargue instala instalar instálala ' +
      'bajar_la_app bájate nuestra_aplicación nuestra_app aplicación_gratuita app_gratuita para_ios ' +
      'para_android en_la_app desde_la_app disponible_en_google_play escanea escaneá escanee ' +
      'aplicación_móvil en_tu_celular en_tu_móvil',
    follow:
      'síguenos siguenos seguinos síganos sígueme seguirnos sigue_a siga_a dale_me_gusta ' +
      'redes_sociales nuestras_redes en_x nuestro_canal nuestra_página nuestra_comunidad ' +
      'únete_a_nuestro notificaciones encuéntranos fuente_preferida unirme_al_canal ' +
      'en_nuestras_redes',
    contact:
      'contáctanos contactanos contáctenos contacta contacte contactar contacto llámanos llamanos ' +
      'llámenos llama_ya llame_ya llama_al llame_al escríbenos escribinos escríbanos pide_cita ' +
      'pedir_cita solicita solicite solicitar solicitá pide_información pedir_información ' +
      'presupuesto_sin cotiza cotizar cotización asesoría asesoramiento asesor asesores asesórate ' +
      'consulta_gratuita consulta_gratis consultoría agenda_una agendá agende_una agenda_tu ' +
      'programa_una_cita demostración demo te_llamamos le_llamamos habla_con hable_con hablá_con ' +
      'tus_dudas más_información_en_el folleto sin_compromiso atención_al_cliente cita_previa ' +
      'recibir_información',
    learn:
      'más_información saber_más saber_mas conoce_más conocé_más conozca_más ver_más leer_más ' +
      'lee_más más_info más_detalles mas_informacion haz_clic haga_clic hacé_clic clic_aquí clica ' +
      'pincha pinche pulsa_aquí pulse_aquí ingresa_aquí ingresá entra_en entra_aquí visita visite ' +
      'visitá ver_ahora leer_ahora consulta_aquí consulte compara comparar averigua averigüe ' +
      'infórmate informate infórmese aquí_puedes aquí_tienes descubre_cómo aprende_cómo mira_aquí ' +
      'empieza_ahora empezar_ahora comenzar_ahora ver_planes ver_programa aquí_te ver_precios ' +
      'ver_catálogo ir_al_catálogo conoce_la conoce_el conoce_nuestra conoce_nuestro lee_esto',
    act:
      'descubre descubra descubrí descúbrelo aprovecha aprovechá aproveche ahorra ahorrá ahorre ' +
      'gana ganá gane participá elige elija elegí encuentra encontrá encuentre prueba_nuestro ' +
      'pruébalo pruebe probá recibe recibí reciba obtén obtené obtenga consigue consigas disfruta ' +
      'disfrutá disfrute protege_tu proteja_su invierte_en invertí_en invierta aprende aprendé ' +
      'aprenda domina explora empieza empezá empiece comienza_hoy comience no_te_pierdas ' +
      'no_se_pierda no_te_lo_pierdas no_lo_dejes no_esperes no_espere no_dejes_pasar no_dudes_en ' +
      'no_dude_en atrévete anímate animate quieres querés te_gustaría buscas estás_listo ' +
      'necesitas_ayuda imagina impulsa_tu impulse_su transforma_tu transforme_su mejora_tu ' +
      'mejore_su haz_crecer accede acceda accedé prepárate prepárese regala regale viaja ' +
      'toma_el_control da_el_salto da_el_primer deja_tus completa_el rellena compartí ahora ' +
      'sé_el_primero mándame envíame quiero_ya empezar_con reclamar_mi pásate ponme deja_de',
    offer:
      'oferta ofertas ofertón descuento descuentos promoción promociones código_promocional ' +
      'códigos_promocionales cupón cupones rebaja rebajas rebajado rebajada regalo regalos sorteo ' +
      'sorteos sorteamos bono bonificación precio_especial precio_reducido mejor_precio ' +
      'mejores_precios a_mitad_de_precio desde_solo por_solo en_lugar_de en_vez_de antes_costaba ' +
      'envío_gratis envío_gratuito gastos_de_envío reembolso garantía_de_devolución liquidación ' +
      'chollo chollos ganga gangas ahorro cuotas_sin_interés meses_sin_intereses premio premios ' +
      'buen_fin dto tarifa_reducida',
    free:
      'gratuito gratuita gratuitos gratuitas gratuitamente sin_costo sin_coste sin_cargo ' +
      'sin_comisiones sin_compromiso sin_tarjeta sin_obligación entrada_libre acceso_libre ' +
      'cero_comisiones libre_de_costo',
    urgency:
      'última_oportunidad últimas_plazas últimos_días últimas_horas últimos_cupos últimas_unidades ' +
      'limitado limitada limitados limitadas hasta_agotar fin_de_existencias solo_hoy sólo_hoy ' +
      'hoy_mismo solo_hasta solo_por_hoy antes_de_que date_prisa dese_prisa apúrate apurate ' +
      'corre_que vence caduca termina_pronto finaliza_el cuanto_antes ya_mismo de_inmediato ' +
      'cuenta_regresiva cuenta_atrás quedan_pocas quedan_pocos fecha_límite no_te_quedes ' +
      'ahora_mismo quedan_solo solo_quedan',
    benefit:
      'exclusivo exclusiva exclusivos exclusivas exclusividad garantizad* garantía garantías ' +
      'beneficio beneficios ventaja ventajas personalizad* a_medida a_tu_medida paso_a_paso ' +
      'fácilmente cómodamente sin_complicaciones sencill* eficaz eficaces profesional profesionales ' +
      'certificad* reconocid* comprobad* confiable* de_confianza tranquilidad perfecto_para ' +
      'perfecta imprescindible* innovador* único única lo_mejor los_mejores las_mejores ' +
      'alta_calidad solución soluciones secretos trucos consejos éxito claves líder líderes ' +
      'a_tu_alcance en_pocos_clics sin_publicidad con_total desde_casa',
    you: 'tú tu tus te ti usted ustedes vosotros vuestro vuestra vos contigo suyo',
    we: 'nosotros nuestro nuestra nuestros nuestras nos',
    product:
      'precio precios talla tallas tamaño tamaños colores envío envíos entrega agotado modelo ' +
      'modelos referencia opiniones valoración valoraciones estrellas marca marcas cantidad ' +
      'fabricante batería vatios litros pulgadas pantalla autonomía colchón producto productos ' +
      'características zapatillas vestido crema comparativa calidad-precio unidades',
    event:
      'webinario* seminario* taller talleres conferencia* curso cursos congreso* jornada jornadas ' +
      'evento eventos formación capacitación capacitaciones en_directo en_vivo programa_formativo ' +
      'diplomado* diplomatura* certificación certificaciones titulación máster másteres maestría ' +
      'posgrado* charla* ponencia* encuentro clase clases academia participantes feria foro sesión ' +
      'sesiones mesa_redonda módulo módulos tutoría tutorías cursillo fórmate capacítate imparte',
    expert:
      'experto* experta* especialista* ponente* impartido_por impartida_por a_cargo_de dirigido_por ' +
      'presentado_por moderado_por conferencista* conferenciante* instructor* profesor profesora ' +
      'docente* facilitador* invitado_especial asesor asesores analista* coaches tutor tutores',
    gold:
      'oro plata lingote* onza onzas metal_precioso metales_preciosos platino paladio caja_fuerte ' +
      'krugerrands',
    finance:
      'acciones bolsa bursátil* bróker brókeres criptomoneda* criptos cripto préstamo* crédito* ' +
      'hipoteca* tarjeta seguro seguros aseguradora* ahorros depósito depósitos cuenta_corriente ' +
      'cuenta_de_ahorro cuenta_remunerada inversión inversiones inversor* inversionista* invertir ' +
      'rentabilidad rendimiento rendimientos dividendo* jubilación pensión pensiones fiscal ' +
      'fiscalidad impuesto* hacienda patrimonio patrimonial banco bancaria interés intereses tae ' +
      'cartera bonos fondo fondos mercados inmobiliari* bienes_raíces capital deuda deudas ' +
      'financier* financiación financiamiento afore plazo_fijo',
    newsletter:
      'boletín boletines correo correos bandeja_de_entrada buzón darte_de_baja darse_de_baja ' +
      'cancelar_la_suscripción recibe recibir recíbelo cada_mañana cada_semana cada_día semanal ' +
      'alertas avisos guía libro_electrónico lista_de_distribución resumen_diario las_noticias_más ' +
      'plantilla informe_gratuito al_instante ingresa_tu ingrese_su ingresá_tu',
    membership:
      'socio socios socia socias miembro miembros membresía membresías suscriptor suscriptores ' +
      'digital edición_impresa kiosko quiosco revista al_año por_año mensual mensuales anual mes ' +
      'ilimitado ilimitada acceso abonado abonados cuota',
    shop:
      'tienda tiendas mercado_libre el_corte_inglés carrefour ikea decathlon mediamarkt ' +
      'pccomponentes minorista* vendedor vendedores enlace_de_afiliado guía_de_compra comparador ' +
      'comercio carrito cesta en_línea grandes_almacenes',
    app:
      'aplicación aplicaciones móvil móviles celular celulares teléfono teléfonos tableta tabletas ' +
      'tablets ordenador computadora navegador',
    travel:
      'viaje viajes viajar hoteles vuelo vuelos crucero* vacaciones escapada* alojamiento* estancia ' +
      'estancias alquiler turismo destino destinos reservas excursión* billete_de_avión',
    book:
      'libro libros novela novelas ejemplar ejemplares editorial tapa_dura tapa_blanda bolsillo ' +
      'librería librerías publicado_por audiolibro* páginas capítulo autor_de autora_de edición ' +
      'reedición cómic cuento cuentos',
    label:
      'publicidad publicitari* anuncio anuncios anunciante* patrocinad* patrocinio promocionado ' +
      'publirreportaje publinota brandeado branded_content en_colaboración_con ofrecido_por ' +
      'presentado_por contenido_de_marca socios_comerciales espacio_comercial publicación_pagada ' +
      'recomendado_para_ti te_recomendamos enlaces_promovidos remitido en_alianza_con',
    reporting:
      'dijo dice aseguró afirmó explicó señaló indicó declaró añadió agregó anunció informó comentó ' +
      'sostuvo manifestó advirtió apuntó reconoció subrayó destacó recordó precisó confirmó según ' +
      'ha_dicho ha_asegurado ha_explicado ha_señalado ha_anunciado de_acuerdo_con portavoz vocero ' +
      'vocera ministro ministra presidente presidenta policía fiscalía fiscal_general juez juzgado ' +
      'tribunal gobierno alcalde alcaldesa autoridades efe agencia había habían fue fueron era eran ' +
      'ayer expresó relató denunció detalló han_sido ha_sido',
    related:
      'lee_también leer_también lea_también lee_además te_puede_interesar te_podría_interesar ' +
      'le_puede_interesar puede_interesarte también_te_puede ver_también mira_también relacionadas ' +
      'relacionados relacionado más_noticias más_leídas más_leído más_leídos lo_más_leído ' +
      'lo_más_visto más_sobre más_de últimas_noticias lo_último anterior siguiente no_dejes_de_leer ' +
      'en_portada destacadas tendencias más_artículos sigue_leyendo podés_leer otras_noticias ' +
      'además_lee siga_leyendo seguí_leyendo',
    bio:
      'periodista periodistas redactor* redacción corresponsal* columnista* reportero reportera ' +
      'editora autor autora nacido_en nacida_en licenciado_en licenciada_en graduado_en ' +
      'escribe_sobre especializado_en especializada_en fundador_de fundadora_de escrito_por ' +
      'publicado_por editado_por colaborador colaboradora ver_biografía todos_sus_artículos ' +
      'con_información_de crónica_de entrevista_de texto_de reportaje_de tiempo_de_lectura ' +
      'min_de_lectura',
    comment:
      'comentario comentarios comentar comenta coméntanos opina responder debate foro ' +
      'cartas_al_director carta_de_los_lectores moderación moderados tu_opinión campos_obligatorios',
    share:
      'compartir comparte compártelo imprimir enviar copiar_enlace copiar_link guardar ' +
      'leer_más_tarde escuchar_artículo favoritos regalar_artículo',
    cookie:
      'galletas aceptar rechazar consentimiento privacidad datos_personales rastreo preferencias ' +
      'gestionar',
    disclaimer:
      'descargo aviso_de_riesgo exención_de_responsabilidad afiliado afiliados comisión ' +
      'no_constituye no_constituyen fines_informativos carácter_informativo rendimientos_pasados ' +
      'rentabilidades_pasadas conflicto_de_intereses podemos_recibir recomendación_de_inversión ' +
      'asesoramiento_financiero independencia_editorial transparencia',
    caption:
      'foto fotos fotografía fotografías imagen imágenes archivo cortesía ilustración ' +
      'captura_de_pantalla fotógrafo fotógrafa fuente infografía especial',
    tags:
      'etiquetas etiqueta temas tema categoría categorías secciones sección archivado_en ' +
      'palabras_clave publicado_en',
    login:
      'iniciar_sesión inicia_sesión inicie_sesión iniciá_sesión acceder ya_soy_suscriptor ' +
      'ya_eres_suscriptor ya_tienes_cuenta ya_estás_registrado contraseña nombre_de_usuario ' +
      'mi_cuenta cerrar_sesión identifícate eres_suscriptor olvidaste',
    legal:
      'aviso_legal política_de_privacidad políticas_de_privacidad términos_y_condiciones ' +
      'términos_de_uso condiciones_de_uso condiciones_generales protección_de_datos ' +
      'todos_los_derechos derechos_reservados al_hacer_clic al_registrarte al_suscribirte acepto ' +
      'aceptas acepta_los bases_legales bases_y_condiciones rgpd mapa_del_sitio quiénes_somos ' +
      'prohibida_la_reproducción autorizo',
    date:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre ' +
      'diciembre lunes martes miércoles jueves viernes sábado domingo horas hoy mañana',
    podcast: 'pódcast escucha escuchar escuchá episodio episodios escúchalo programa_de_radio',
  },
};
